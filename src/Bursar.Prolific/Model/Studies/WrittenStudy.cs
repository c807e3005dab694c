using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study's fields, and the text that is kept of them.</summary>
/// <param name="Fields">The fields as they are now.</param>
/// <param name="Text">The document; empty where the study was not written through this API.</param>
internal readonly record struct WrittenStudy(StudyFields Fields, string Text)
{
    /// <summary>How often a change is tried that somebody else's came before.</summary>
    public const int MaxTries = 10;

    /// <summary>Reads what is kept of a study.</summary>
    public static async ValueTask<WrittenStudy> FindAsync(ProlificCall call, Study study)
    {
        var document = await call.Ledger.FindAsync<Document>(RowKey.OfDocument(study.Id), call.Cancellation);
        if (document is null) return new(new StudyFields().As(study), "");
        var fields = JsonSerializer.Deserialize(document.Text, StudyJson.Wire.StudyFields)!;
        // A draft's row and its document change together only, so that of a draft the document alone says what it was at one moment.
        return new(study.State == StudyState.Draft ? fields : fields.As(study), document.Text);
    }
}
