import { Tooltip, UnstyledButton } from '@mantine/core';
import classes from './figures.module.css';

type Props = { readonly term: string; readonly definition: string };

/** A word that tells what it counts when it is hovered, focused or touched. */
export const Defined = ({ term, definition }: Props) => (
  <Tooltip label={definition} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
    <UnstyledButton className={classes.term}>{term}</UnstyledButton>
  </Tooltip>
);
