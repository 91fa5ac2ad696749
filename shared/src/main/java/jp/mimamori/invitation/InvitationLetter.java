package jp.mimamori.invitation;

import java.time.LocalDate;

/**
 * What an invitation says on paper.
 *
 * @param code known now and never again
 * @param portal where to go, without the code
 * @param lastDay on which the code can be used
 */
public record InvitationLetter(
    String institution,
    String address,
    String office,
    String officePhone,
    InvitationCode code,
    String portal,
    LocalDate lastDay) {}
