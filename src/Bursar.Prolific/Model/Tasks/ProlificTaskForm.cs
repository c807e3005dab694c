using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Shows studies to those who take part: a link to the researcher's own page (Prolific API docs, Studies).</summary>
internal sealed class ProlificTaskForm : ITaskForm
{
    /// <inheritdoc/>
    public Origin Origin => Origin.Prolific;

    /// <inheritdoc/>
    public StudyTask TaskOf(string? template, string? document)
    {
        // A study that another program drafted through the ledger has no document.
        if (document is null) return new(new TaskContent.None("Its researcher has given no address."));
        var study = StudyDocument.Read(document);
        return new(study.ExternalStudyUrl is { Length: > 0 } address
            ? new TaskContent.Link(address)
            : new TaskContent.None("Its researcher has given no address."))
        {
            Description = study.Description,
            Estimate = study.EstimatedCompletionTime > 0 ? TimeSpan.FromMinutes(study.EstimatedCompletionTime) : null,
        };
    }
}
