-- The prefecture's administrator assigns officers and ends their posts. Nothing is deleted: a post that is over stays as
-- history.
CALL publish_oversight('assignment', 'SELECT, INSERT, UPDATE');
