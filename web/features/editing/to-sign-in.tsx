import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { rememberReturn } from '#web/lib/return-page.ts';
import { becomeWho } from '#web/lib/use-me.ts';

/** Leads to signing in, and back here after it; who was signed in here is forgotten first. */
export function ToSignIn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    rememberReturn(pathname, new Date());
    becomeWho(queries, { actor: null });
    void navigate('/connexion', { replace: true });
  }, [queries, navigate, pathname]);
  return null;
}
