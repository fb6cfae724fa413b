-- When a key was used last, to within some minutes: enough to tell which ones nobody needs.
ALTER TABLE api_key ADD COLUMN last_used_at timestamptz;
