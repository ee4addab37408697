package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words of an upload field, from the bundle. */
public final class UploadWords {
    private UploadWords() {}

    public static UploadI18N of(String what) {
        var words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(text("upload." + what)).setMany(text("upload." + what)));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(text("upload.drop")).setMany(text("upload.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(text("upload.tooBig"))
                .setIncorrectFileType(text("upload.type"))
                .setTooManyFiles(text("upload.tooMany")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("upload.connecting"))
                        .setProcessing(text("upload.processing"))
                        .setStalled(text("upload.stalled"))
                        .setHeld(text("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("upload.left"))
                        .setUnknown(text("upload.leftUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("upload.failed"))
                        .setUnexpectedServerError(text("upload.failed"))
                        .setForbidden(text("upload.failed"))));
        words.setFile(new UploadI18N.File()
                .setRetry(text("upload.retry"))
                .setStart(text("upload.start"))
                .setRemove(text("upload.remove")));
        return words;
    }
}
