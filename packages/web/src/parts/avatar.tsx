import classes from './avatar.module.css';

type Props = {
  readonly alias: string;
  readonly online?: boolean;
  readonly onlineText?: string;
  readonly size?: 's' | 'm' | 'l';
};

/** Two letters of the alias; aliases are all that members know of each other. */
export function Avatar({ alias, online, onlineText, size = 'm' }: Props) {
  const [first = '', second] = alias.split('_');
  const letters = second ? first.slice(0, 1) + second.slice(0, 1) : first.slice(0, 2);
  return (
    <span className={`${classes.avatar} ${size === 'l' ? classes.large : size === 's' ? classes.small : ''}`}>
      <span className={classes.letters} data-letters={letters.toUpperCase()} />
      {online && <span className={classes.dot} role="img" aria-label={onlineText ?? ''} />}
    </span>
  );
}
