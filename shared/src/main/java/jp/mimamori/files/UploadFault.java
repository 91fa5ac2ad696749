package jp.mimamori.files;

/** Why a file is not taken. */
public enum UploadFault {
  EMPTY,
  TOO_LARGE,
  NAME_NOT_ALLOWED,
  /** Not PDF, PNG, JPEG, docx, xlsx or pptx; also Office files with a password. */
  KIND_NOT_ALLOWED,
  /** The content is not what the name says. */
  CONTENT_DIFFERS,
  DAMAGED,
  /** An archive that would unpack to far more than a document holds. */
  UNPACKS_TOO_LARGE,
  /** Macros, or programs embedded in a document. */
  MACROS,
  /** The institution keeps as much as it may. */
  NO_ROOM_LEFT,
  NOT_XLSX,
  VIRUS_FOUND,
  /** The virus scanner that is configured gives no answer. */
  NOT_SCANNED,
  NOT_CSV,
  /** Neither xlsx nor CSV. */
  NOT_TABLE,
  /** No list of a network that nmap wrote. */
  NOT_NMAP,
  TOO_MANY_ROWS
}
