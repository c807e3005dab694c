using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Shows what a study is about to those who take part. The researcher's own page is not opened from here yet.</summary>
internal sealed class ProlificTaskForm : ITaskForm
{
    private static readonly TaskContent NotYet = new TaskContent.None("This site does not lead to researchers' own pages yet.");

    /// <inheritdoc/>
    public Origin Origin => Origin.Prolific;

    /// <inheritdoc/>
    public StudyTask TaskOf(string? template, string? document)
    {
        // A study that another program drafted through the ledger has no document.
        if (document is null) return new(NotYet);
        var study = StudyDocument.Read(document);
        return new(NotYet)
        {
            Description = study.Description,
            Estimate = study.EstimatedCompletionTime > 0 ? TimeSpan.FromMinutes(study.EstimatedCompletionTime) : null,
        };
    }
}
