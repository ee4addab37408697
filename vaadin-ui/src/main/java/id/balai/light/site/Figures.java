package id.balai.light.site;

import id.balai.money.Rupiah;
import id.balai.region.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Figures as an Indonesian reads them: 21 November 2026, 14.30 WIB, Rp1.250.000, 0,6 MB. */
public record Figures(Words words) {

    public String date(LocalDate day) {
        return day.getDayOfMonth() + " " + words.say("month." + day.getMonthValue()) + " " + day.getYear();
    }

    public String time(Instant at) {
        var time = LocalTime.ofInstant(at, Zones.WIB);
        return "%02d.%02d WIB".formatted(time.getHour(), time.getMinute());
    }

    public String moment(Instant at) {
        return date(LocalDate.ofInstant(at, Zones.WIB)) + ", " + time(at);
    }

    public String money(long rupiah) {
        return rupiah < 0 ? "-" + Rupiah.of(-rupiah) : Rupiah.of(rupiah).toString();
    }

    /** Kilobytes up to 999, then megabytes with one decimal: a buyer of data counts in these. */
    public String size(long bytes) {
        var kilobytes = Math.max(1, Math.round(bytes / 1000.0));
        if (kilobytes < 1000) return kilobytes + " KB";
        var tenths = Math.round(bytes / 100_000.0);
        return tenths / 10 + words.say("decimal.point") + tenths % 10 + " MB";
    }

    /** The greeting of this hour in the village: pagi, siang, sore or malam. */
    public String greeting(Instant at) {
        int hour = LocalTime.ofInstant(at, Zones.WIB).getHour();
        var part = hour < 4 || hour >= 18 ? "night" : hour < 11 ? "morning" : hour < 15 ? "noon" : "afternoon";
        return words.say("greeting." + part);
    }
}
