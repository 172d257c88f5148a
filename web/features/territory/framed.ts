import { createContext, useContext } from 'react';

/** Whether the page is shown in a frame of another site. */
const Framed = createContext(false);

export const FramedProvider = Framed.Provider;

/** In a frame, what is linked to opens in a window of its own: it refuses to be framed. */
export const useFramed = (): boolean => useContext(Framed);
