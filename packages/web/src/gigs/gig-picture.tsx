import type { GigSummary, Picture } from '@parley/contract';
import { Icon, type IconName } from '../parts/icon.js';
import classes from './gig-picture.module.css';

type Category = GigSummary['category'];

export const iconOfCategory: Readonly<Record<Category, IconName>> = {
  design: 'pen',
  writing: 'book',
  video: 'film',
  audio: 'sound',
  programming: 'code',
  marketing: 'horn',
  business: 'scale',
  teaching: 'cap',
  lifestyle: 'sun',
  other: 'dots',
};

type Props = {
  readonly picture: Picture | null | undefined;
  readonly category: Category;
  readonly size: 'small' | 'medium' | 'large';
  /** Whether it is there from the beginning, and is not waited for until it is scrolled to. */
  readonly isFirst?: boolean;
};

/** A gig's picture in a frame that is there before it is; without one a quiet sign of its category. */
export function GigPicture({ picture, category, size, isFirst = false }: Props) {
  return (
    <div className={classes.frame}>
      {picture ? (
        <img
          className={classes.picture}
          src={picture.urls[size]}
          alt={picture.alt}
          loading={isFirst ? 'eager' : 'lazy'}
          decoding="async"
        />
      ) : (
        <span className={classes.none}>
          <Icon name={iconOfCategory[category]} size={size === 'small' ? 32 : 48} />
        </span>
      )}
    </div>
  );
}
