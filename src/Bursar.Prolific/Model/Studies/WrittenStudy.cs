using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study's fields, and their stored document.</summary>
/// <param name="Fields">The current fields.</param>
/// <param name="Text">The stored document as a string, in any version; a command that changes it must name it. Empty if the study
/// was not created through this API.</param>
internal readonly record struct WrittenStudy(StudyFields Fields, string Text)
{
    /// <summary>The maximum number of tries when other changes come first.</summary>
    public const int MaxTries = 10;

    /// <summary>Reads a study's stored document.</summary>
    public static ValueTask<WrittenStudy> FindAsync(ProlificCall call, Study study)
        => FindAsync(call.Ledger, study, call.Cancellation);

    /// <summary>Reads a study's stored document.</summary>
    public static async ValueTask<WrittenStudy> FindAsync(ILedgerReader ledger, Study study, CancellationToken cancellation)
        => Of(study, await ledger.FindAsync<Document>(RowKey.OfDocument(study.Id), cancellation));

    /// <summary>Maps a study's stored document; null if the study was not created through this API.</summary>
    public static WrittenStudy Of(Study study, Document? document)
    {
        if (document is null) return new(new StudyFields().As(study), "");
        var fields = StudyDocument.Read(document.Text).ToFields() with
        {
            CredentialPoolId = study.Logins.IsEmpty ? null : $"{study.Logins}",
        };
        // A draft's row and its document only change together, so the document alone is a consistent view of a draft.
        return new(study.State == StudyState.Draft ? fields : fields.As(study), document.Text);
    }
}
