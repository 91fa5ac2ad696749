-- Run by the server itself before it accepts connections (--init-file), at every start: one
-- statement per line, each of which may be repeated. ${...} are generated passwords.
ALTER USER root@localhost IDENTIFIED BY '${database.root}';
DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
CREATE DATABASE IF NOT EXISTS base CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
CREATE DATABASE IF NOT EXISTS tenant CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
CREATE DATABASE IF NOT EXISTS oversight CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER IF NOT EXISTS gatekeeper@localhost ACCOUNT LOCK;
GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE, TRIGGER ON base.* TO gatekeeper@localhost;
CREATE USER IF NOT EXISTS owner@'127.0.0.1';
ALTER USER owner@'127.0.0.1' IDENTIFIED BY '${database.owner}';
GRANT ALL ON base.* TO owner@'127.0.0.1' WITH GRANT OPTION;
GRANT ALL ON tenant.* TO owner@'127.0.0.1' WITH GRANT OPTION;
GRANT ALL ON oversight.* TO owner@'127.0.0.1' WITH GRANT OPTION;
GRANT SET USER ON *.* TO owner@'127.0.0.1';
CREATE USER IF NOT EXISTS app_tenant@'127.0.0.1';
ALTER USER app_tenant@'127.0.0.1' IDENTIFIED BY '${database.tenant}';
CREATE USER IF NOT EXISTS app_oversight@'127.0.0.1';
ALTER USER app_oversight@'127.0.0.1' IDENTIFIED BY '${database.oversight}';
CREATE USER IF NOT EXISTS keycloak@'127.0.0.1';
ALTER USER keycloak@'127.0.0.1' IDENTIFIED BY '${database.keycloak}';
GRANT ALL ON keycloak.* TO keycloak@'127.0.0.1';
FLUSH PRIVILEGES;
