package id.balai.membership;

/** The organs and offices of a cooperative: board (pengurus), supervisors (pengawas), manager (pengelola), member. */
public enum OfficeRole {
    KETUA,
    SEKRETARIS,
    BENDAHARA,
    PENGAWAS,
    PENGELOLA,
    ANGGOTA,
    /** A mentor from outside who signs along, for thirty days at most. */
    PENDAMPING
}
