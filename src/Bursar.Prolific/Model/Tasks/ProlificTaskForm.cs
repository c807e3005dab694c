using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Shows a study to those who take part: its researcher's own page opens in a window of its own, with the three placeholders
/// replaced (Prolific API docs, Studies, <c>external_study_url</c>).
/// </summary>
internal sealed class ProlificTaskForm : ITaskForm
{
    private static readonly StudyTask Missing = new(new TaskContent.None("Its researcher has left out where it takes place."));

    /// <inheritdoc/>
    public Origin Origin => Origin.Prolific;

    /// <inheritdoc/>
    public StudyTask TaskOf(string? template, string? document)
    {
        // A study that another program drafted through the ledger has no document.
        if (document is null) return Missing;
        var study = StudyDocument.Read(document);
        return new(ContentOf(study))
        {
            Description = study.Description,
            Estimate = study.EstimatedCompletionTime > 0 ? TimeSpan.FromMinutes(study.EstimatedCompletionTime) : null,
        };
    }

    private static TaskContent ContentOf(StudyDocument study)
    {
        var pages = StudyPages.Of(study);
        return pages is null ? Missing.Content : new TaskContent.Link(pages.AddressOf, study.ProlificIdOption == "question");
    }
}
