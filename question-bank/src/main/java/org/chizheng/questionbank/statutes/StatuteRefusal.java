package org.chizheng.questionbank.statutes;

/** Why a law is not imported. */
public enum StatuteRefusal {
    /** The file has findings that block it. */
    NOT_SOUND,
    /** In force before it was adopted. */
    EFFECTIVE_BEFORE_ADOPTED,
    /** The register has another text of this day; versions are never changed. */
    OTHER_TEXT_OF_THIS_DAY
}
