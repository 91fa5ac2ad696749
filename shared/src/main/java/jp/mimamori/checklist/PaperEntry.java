package jp.mimamori.checklist;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 保健所による代理入力: an institution answered on paper and an officer entered it.
 *
 * @param office 保健所 of the officer
 * @param paperOn date on the paper form
 */
public record PaperEntry(String office, LocalDate paperOn) implements Serializable {}
