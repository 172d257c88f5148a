import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

const FRAGMENT = /^#jeton=(.+)$/;

/**
 * The secret of the link that was followed, until it is forgotten: it lives in this memory, and leaves the address at once, so that
 * neither the history nor a bookmark keeps it.
 */
export function useLinkToken(): [token: string | null, forget: () => void] {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const given = FRAGMENT.exec(hash)?.[1] ?? null;
  const [token, setToken] = useState(given);
  // Another link may be pasted over the page of a first one.
  if (given !== null && given !== token) setToken(given);
  useEffect(() => {
    if (given !== null) void navigate(pathname, { replace: true });
  }, [given, navigate, pathname]);
  return [token, () => setToken(null)];
}
