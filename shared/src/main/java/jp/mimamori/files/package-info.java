/**
 * Files that come from outside and files that are handed out: what an upload must be like, where
 * its content is kept, CSV in and out, and the rules for Japanese text in them.
 *
 * <p>To keep files in another feature: give the table {@code file_id BIGINT NOT NULL}, a foreign
 * key ({@code institution_id, file_id}) to {@code stored_file} and {@code file_name VARCHAR(255)
 * NOT NULL}; give the entity {@code @ManyToOne @JoinColumn(name = "file_id") StoredFile file}. The
 * page has {@code <u:form upload="true">} with {@code <u:file …>}, its bean hands {@code
 * ReceivedFile.of(part)} to the use case, and that calls {@link jp.mimamori.files.FileStore#keep}.
 * Hand a file out from a servlet by {@code jp.mimamori.web.Attachment}, chunk by chunk, each asked
 * of the use case.
 */
package jp.mimamori.files;
