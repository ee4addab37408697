package id.balai.assessment;

import java.util.List;
import java.util.UUID;

/** An item of the bank with its key; it never leaves this package. */
record Item(
        UUID id,
        String code,
        String lesson,
        Use use,
        double difficulty,
        double discrimination,
        String stem,
        List<String> options,
        int answer,
        String explanation) {}
