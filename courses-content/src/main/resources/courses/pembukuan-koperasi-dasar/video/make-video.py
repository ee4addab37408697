#!/usr/bin/env python3
"""Makes debit-dan-kredit.mp4 and debit-dan-kredit.vtt beside this file. Run: /usr/bin/env python3 make-video.py

Needs: ffmpeg, espeak-ng, python3-pil and a Noto Sans or DejaVu Sans font (found with fc-match).
Each sentence is spoken and measured by itself, so a caption lasts exactly as long as its sentence.
"""
import subprocess, tempfile, wave
from pathlib import Path
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
NAME = "debit-dan-kredit"
W, H, FPS, RATE = 1280, 720, 10, 22050
PAPER, INK, GREEN, GOLD, RED = "#fbf9f4", "#1c2623", "#0b5d4b", "#b97708", "#a8281f"
LINE, CARD, QUIET = "#ddd6c7", "#ffffff", "#5b6561"
PAUSE, TURN = 0.25, 0.6          # seconds after a sentence, and after the last one of a slide


def font_file(weight):
    return subprocess.check_output(["fc-match", "-f", "%{file}", f"Noto Sans:style={weight}"], text=True)


FILES = {w: font_file(w) for w in ("Regular", "Bold")}


def font(size, weight="Regular"):
    return ImageFont.truetype(FILES[weight], size)


def text(d, x, y, s, size, fill=INK, weight="Regular", anchor="la"):
    f = font(size, weight)
    left, _, right, bottom = d.textbbox((x, y), s, font=f, anchor=anchor)
    assert left >= 60 and right <= W - 60 and bottom <= H - 40, f"clipped: {s}"
    d.text((x, y), s, font=f, fill=fill, anchor=anchor)


def sheet(title, number, colour=GREEN):
    im = Image.new("RGB", (W, H), PAPER)
    d = ImageDraw.Draw(im)
    d.rectangle((0, 0, 20, H), fill=colour)
    text(d, 90, 56, title, 52, colour, "Bold")
    d.rectangle((90, 132, 190, 138), fill=GOLD)
    text(d, 90, 650, "Pembukuan Koperasi Dasar", 22, QUIET)
    text(d, W - 90, 650, f"{number} / 7", 22, QUIET, anchor="ra")
    return im, d


def table(d, top, rows, widths, shown, row_height=78, size=34, highlight=None):
    """rows[0] is the head; only the first `shown` body rows are filled in."""
    x0, x1 = 90, 90 + sum(widths)
    d.rounded_rectangle((x0, top, x1, top + row_height * len(rows)), 14, fill=CARD, outline=LINE, width=2)
    d.rounded_rectangle((x0, top, x1, top + row_height), 14, fill="#f1ece0", outline=LINE, width=2)
    for r, row in enumerate(rows):
        y = top + r * row_height
        if r:
            d.line((x0, y, x1, y), fill=LINE, width=2)
        x = x0
        for c, (cell, width) in enumerate(zip(row, widths)):
            if r == 0 or c == 0 or r <= shown:
                weight = "Bold" if r == 0 or cell in (highlight or {}) else "Regular"
                fill = (highlight or {}).get(cell, INK)
                if c == 0:
                    text(d, x + 26, y + row_height // 2, cell, size, fill, weight, "lm")
                else:
                    text(d, x + width - 26, y + row_height // 2, cell, size, fill, weight, "rm")
            x += width


def slide1(k):
    im = Image.new("RGB", (W, H), GREEN)
    d = ImageDraw.Draw(im)
    text(d, 100, 120, "Pembukuan Koperasi Dasar", 30, "#e9dcc0")
    text(d, 100, 185, "Debit dan kredit", 84, PAPER, "Bold")
    text(d, 100, 290, "tanpa bingung", 84, PAPER, "Bold")
    d.rectangle((100, 420, 220, 428), fill=GOLD)
    if k >= 1:
        for x, word, side in ((100, "Debit", "sisi kiri"), (660, "Kredit", "sisi kanan")):
            d.rounded_rectangle((x, 470, x + 520, 600), 16, fill=PAPER)
            text(d, x + 30, 535, word, 46, GREEN, "Bold", "lm")
            text(d, x + 490, 535, side, 36, INK, "Regular", "rm")
    return im


def slide2(k):
    im, d = sheet("Satu kejadian, dua sisi", 2)
    text(d, 90, 190, "Suparmi, Joko Santoso, dan Wagiyem", 38)
    text(d, 90, 244, "masing-masing membayar simpanan wajib Rp20.000, tunai.", 38)
    for x, name, what in ((90, "1110 Kas", "bertambah"), (660, "3120 Simpanan Wajib", "bertambah")):
        if k > 0:
            d.rounded_rectangle((x, 360, x + 530, 560), 16, fill=CARD, outline=LINE, width=2)
            text(d, x + 36, 395, name, 40, INK, "Bold")
            text(d, x + 36, 470, what, 40, GREEN, "Bold")
            text(d, x + 494, 470, "+ 60.000", 40, GREEN, "Bold", "ra")
    return im


def slide3(k):
    im, d = sheet("Jurnal simpanan wajib", 3)
    rows = [("Akun", "Debit", "Kredit"), ("1110 Kas", "60.000", ""), ("3120 Simpanan Wajib", "", "60.000"), ("Jumlah", "60.000", "60.000")]
    table(d, 190, rows, (560, 270, 270), min(k + 1, 3), 84, 38, {"60.000": GREEN})
    if k >= 2:
        text(d, 90, 565, "Kedua sisi sama besar.", 36, GOLD, "Bold")
    return im


def slide4(k):
    im, d = sheet("Sisi mana yang menambah?", 4)
    rows = [("Kelompok", "Bertambah", "Berkurang"), ("Aset", "Debit", "Kredit"), ("HPP dan beban", "Debit", "Kredit"),
            ("Kewajiban", "Kredit", "Debit"), ("Modal sendiri", "Kredit", "Debit"), ("Pendapatan", "Kredit", "Debit")]
    table(d, 175, rows, (560, 270, 270), 2 if k == 0 else 5, 74, 34, {"Debit": GREEN, "Kredit": GOLD})
    return im


def slide5(k):
    im, d = sheet("Membayar listrik dari laci", 5)
    text(d, 90, 178, "Nota listrik gerai, Rp150.000, tunai.", 38)
    rows = [("Akun", "Debit", "Kredit"), ("6120 Listrik Internet", "150.000", ""), ("1110 Kas", "", "150.000")]
    table(d, 260, rows, (560, 270, 270), k, 84, 38, {"150.000": GREEN})
    if k >= 2:
        text(d, 90, 560, "Beban bertambah, kas berkurang.", 36, GOLD, "Bold")
    return im


def slide6(k):
    im, d = sheet("Awas: sisi terbalik", 6, RED)
    rows = [("Akun", "Debit", "Kredit"), ("1110 Kas", "150.000", ""), ("6120 Listrik Internet", "", "150.000")]
    table(d, 190, rows, (560, 270, 270), 2, 84, 38, {"150.000": RED})
    d.rounded_rectangle((1010, 62, 1190, 124), 12, fill=RED)
    text(d, 1100, 93, "SALAH", 34, PAPER, "Bold", "mm")
    if k >= 1:
        text(d, 90, 480, "Seimbang, tetapi artinya salah:", 36, RED, "Bold")
        text(d, 90, 532, "kas tampak bertambah, padahal uang keluar.", 36)
    if k >= 2:
        text(d, 90, 588, "Bacalah jurnal Anda sekali lagi.", 36, GREEN, "Bold")
    return im


def slide7(k):
    im, d = sheet("Tiga langkah sebelum mencatat", 7)
    for i, s in enumerate(("Apa yang berubah?", "Masing-masing di sisi mana?", "Apakah jumlahnya sama?")):
        if k > i:
            y = 200 + i * 140
            d.rounded_rectangle((90, y, 1190, y + 112), 16, fill=CARD, outline=LINE, width=2)
            d.ellipse((120, y + 22, 188, y + 90), fill=GREEN)
            text(d, 154, y + 56, str(i + 1), 38, PAPER, "Bold", "mm")
            text(d, 226, y + 56, s, 42, INK, "Bold", "lm")
    return im


# each sentence: as written in the captions, and as spoken (numbers in words) where that differs
SCRIPT = [
    (slide1, [("Debit dan kredit sering membuat bingung.",),
              ("Padahal keduanya hanya nama sisi: debit di kiri, kredit di kanan.",)]),
    (slide2, [("Tiga anggota membayar simpanan wajib, masing-masing Rp20.000, tunai.",
               "Tiga anggota membayar simpanan wajib, masing-masing dua puluh ribu rupiah, tunai."),
              ("Dua hal berubah sekaligus: kas bertambah, dan simpanan wajib bertambah.",)]),
    (slide3, [("Kas kita debit Rp60.000.", "Kas kita debit enam puluh ribu rupiah."),
              ("Simpanan wajib kita kredit Rp60.000.", "Simpanan wajib kita kredit enam puluh ribu rupiah."),
              ("Jumlah debit dan kredit selalu sama.",)]),
    (slide4, [("Aset, HPP, dan beban bertambah di debit.", "Aset, ha pe pe, dan beban, bertambah di debit."),
              ("Kewajiban, modal sendiri, dan pendapatan bertambah di kredit.",),
              ("Bila berkurang, pakailah sisi sebaliknya.",)]),
    (slide5, [("Sekarang Bu Sri membayar listrik Rp150.000 dari laci.",
               "Sekarang Bu Sri membayar listrik, seratus lima puluh ribu rupiah, dari laci."),
              ("Beban listrik bertambah, jadi didebit.",),
              ("Kas berkurang, jadi dikredit.",)]),
    (slide6, [("Awas, kesalahan yang sering terjadi ialah membalik kedua sisi.",),
              ("Jurnalnya tetap seimbang, tetapi artinya salah.",),
              ("Maka bacalah sekali lagi: beban bertambah, kas berkurang.",)]),
    (slide7, [("Ingatlah tiga langkah.",), ("Apa yang berubah?",), ("Masing-masing di sisi mana?",),
              ("Apakah jumlahnya sama?",)]),
]


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def stamp(t):
    ms = round(t * 1000)
    return f"{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def main():
    with tempfile.TemporaryDirectory() as tmp:
        tmp = Path(tmp)
        now, cues, frames, sound = 0.0, [], [], bytearray(RATE * 2 * 6 // 10)
        now += 0.6                                       # a breath before the first word
        first = True
        for n, (draw, sentences) in enumerate(SCRIPT):
            for k, pair in enumerate(sentences):
                voice = tmp / "s.wav"
                run("espeak-ng", "-v", "id", "-s", "158", "-p", "46", "-w", str(voice), pair[-1])
                with wave.open(str(voice)) as w:
                    assert (w.getframerate(), w.getnchannels(), w.getsampwidth()) == (RATE, 1, 2)
                    pcm = w.readframes(w.getnframes())
                length = len(pcm) / 2 / RATE
                silence = TURN if k == len(sentences) - 1 else PAUSE
                cues.append((now, now + length, pair[0]))
                picture = tmp / f"{n + 1}-{k}.png"
                draw(k).save(picture)
                frames.append((picture, length + silence + (0.6 if first else 0)))
                first = False
                quiet = int(silence * RATE)
                sound += pcm + bytes(2 * quiet)
                now += length + quiet / RATE
        frames[-1] = (frames[-1][0], frames[-1][1] + 0.8)
        sound += bytes(2 * int(0.8 * RATE))
        with wave.open(str(tmp / "all.wav"), "wb") as w:
            w.setnchannels(1); w.setsampwidth(2); w.setframerate(RATE); w.writeframes(bytes(sound))
        listing = "".join(f"file '{p.name}'\nduration {s:.4f}\n" for p, s in frames) + f"file '{frames[-1][0].name}'\n"
        (tmp / "list.txt").write_text(listing)
        total = len(sound) / 2 / RATE
        run("ffmpeg", "-y", "-threads", "1", "-f", "concat", "-safe", "0", "-i", str(tmp / "list.txt"), "-i", str(tmp / "all.wav"),
            "-vf", f"fps={FPS},format=yuv420p", "-af", "loudnorm=I=-18:TP=-2", "-c:v", "libx264", "-preset", "medium",
            "-tune", "stillimage", "-crf", "22", "-g", str(FPS * 5), "-c:a", "aac", "-ar", "48000", "-b:a", "64k",
            "-t", f"{total:.3f}", "-movflags", "+faststart", str(HERE / f"{NAME}.mp4"))
        (HERE / f"{NAME}.vtt").write_text("WEBVTT\n\n" + "\n\n".join(
            f"{i}\n{stamp(a)} --> {stamp(b)}\n{s}" for i, (a, b, s) in enumerate(cues, 1)) + "\n")
        print(f"{NAME}: {total:.1f} s, {len(SCRIPT)} slides, {len(cues)} captions")


if __name__ == "__main__":
    main()
