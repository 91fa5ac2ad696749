/** 招待: inviting institutions where nobody signs in yet. */
package jp.mimamori.oversightportal.invitations;
