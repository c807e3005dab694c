using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study's fields, and the text of the document that is stored of them.</summary>
/// <param name="Fields">The fields as they are now.</param>
/// <param name="Text">
/// The text, of whatever version; a change of it must name it. Empty where the study was not written through this API.
/// </param>
internal readonly record struct WrittenStudy(StudyFields Fields, string Text)
{
    /// <summary>How often a change is tried when another one came first.</summary>
    public const int MaxTries = 10;

    /// <summary>Reads what is stored of a study.</summary>
    public static async ValueTask<WrittenStudy> FindAsync(ProlificCall call, Study study)
    {
        var document = await call.Ledger.FindAsync<Document>(RowKey.OfDocument(study.Id), call.Cancellation);
        if (document is null) return new(new StudyFields().As(study), "");
        var fields = StudyDocument.Read(document.Text).ToFields();
        // A draft's row and its document change together only, so the document alone is a consistent view of a draft.
        return new(study.State == StudyState.Draft ? fields : fields.As(study), document.Text);
    }
}
