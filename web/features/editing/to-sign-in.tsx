import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { becomeWho } from '#web/lib/use-me.ts';

/** Leads to signing in; who was signed in here is forgotten first. */
export function ToSignIn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  useEffect(() => {
    becomeWho(queries, { actor: null });
    void navigate('/connexion', { replace: true });
  }, [queries, navigate]);
  return null;
}
