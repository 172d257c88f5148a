import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { shell } from '#web/messages.fr.ts';
import classes from './shell.module.css';

/** Light or dark: as the device says until this is pressed, then as chosen; choosing the device's follows it again. */
export function ThemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const next = shown === 'dark' ? 'light' : 'dark';
  const Icon = next === 'dark' ? IconMoon : IconSun;
  const choose = () => setColorScheme(deviceScheme() === next ? 'auto' : next);
  return (
    <button type="button" className={classes.theme} onClick={choose}>
      <Icon size={20} aria-hidden />
      <span>{shell.theme[next]}</span>
    </button>
  );
}

const deviceScheme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
