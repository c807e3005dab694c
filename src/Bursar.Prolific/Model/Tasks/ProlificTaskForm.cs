using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Shows a study to those who take part: its researcher's own page opens in a window of its own, with the three placeholders
/// replaced (Prolific API docs, Studies, <c>external_study_url</c>), or the site shows a collection as a form.
/// </summary>
internal sealed class ProlificTaskForm(StudyTokens tokens) : ITaskForm
{
    private static readonly StudyTask Missing = new(new TaskContent.None("Its researcher has left out where it takes place."));

    /// <inheritdoc/>
    public Origin Origin => Origin.Prolific;

    /// <inheritdoc/>
    public StudyTask TaskOf(string? template, string? document, string? pages)
    {
        // A study that another program drafted through the ledger has no document.
        if (document is null) return Missing;
        var study = StudyDocument.Read(document);
        return new(ContentOf(study, pages))
        {
            Description = StudyDescription.PlainOf(study.Description),
            DescriptionMarkup = StudyDescription.MarkupOf(study.Description),
            Estimate = study.EstimatedCompletionTime > 0 ? TimeSpan.FromMinutes(study.EstimatedCompletionTime) : null,
        };
    }

    /// <inheritdoc/>
    public ObjectId PagesOf(string document) => PagesOf(StudyDocument.Read(document));

    /// <inheritdoc/>
    public TaskContent.Form? FormOf(string document, string? pages)
        => pages is null ? null : FormOf(StudyDocument.Read(document), pages);

    private static ObjectId PagesOf(StudyDocument study)
        => ObjectId.TryParse(study.DataCollectionContent, out var id) ? id : default;

    private TaskContent ContentOf(StudyDocument study, string? pages)
    {
        if (pages is not null) return FormOf(study, pages);
        var own = StudyPages.Of(study);
        if (own is null) return Missing.Content;
        return new TaskContent.Link(own.AddressOf, study.ProlificIdOption == "question")
        {
            SignAsync = study.IsExternalStudyUrlSecure
                ? (submission, cancellation) => tokens.SignAsync(own.AddressOf(submission), submission, cancellation)
                : null,
        };
    }

    /// <summary>The form of a collection. It ends with the study's only code, which participants never see.</summary>
    private static TaskContent.Form FormOf(StudyDocument study, string pages)
    {
        var content = CollectionContent.Read(pages);
        var collection = Uuid.TryParse(study.DataCollectionId, out var id) ? id : default;
        return new(CollectionForm.Of(content))
        {
            CompletionCode = study.CompletionCodes is [{ Code: { } code }] ? code : "",
            Tasks = new(collection, PagesOf(study), content.Instructions.Count()),
        };
    }
}
