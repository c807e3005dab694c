using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Shows a study to those who take part: its researcher's own page opens in a window of its own, with the three placeholders
/// replaced (Prolific API docs, Studies, <c>external_study_url</c>), or the site shows a collection, a batch or a
/// survey as a form.
/// </summary>
internal sealed class ProlificTaskForm(StudyTokens tokens) : ITaskForm
{
    private static readonly StudyTask Missing = new(new TaskContent.None("Its researcher has left out where it takes place."));
    private static readonly TaskContent.None NoSurvey = new("Its researcher has deleted the survey that it asks.");

    /// <inheritdoc/>
    public Origin Origin => Origin.Prolific;

    /// <inheritdoc/>
    public StudyTask TaskOf(string? template, string? document, TaskPages? pages)
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
    public ObjectId SurveyOf(string document) => SurveyForm.IdIn(StudyDocument.Read(document));

    /// <inheritdoc/>
    public TaskContent.Form? FormOf(string document, TaskPages? pages)
        => pages is null ? null : FormOf(StudyDocument.Read(document), pages);

    /// <inheritdoc/>
    public TaskShare? ShareOf(string pages, int group)
    {
        // A collection has the same pages for everyone.
        if (!BatchContent.IsOne(pages)) return null;
        var content = BatchContent.Parse(pages);
        return content.Groups is { } groups && group <= groups.Count && ObjectId.TryParse(content.Dataset, out var dataset)
            ? new(dataset, groups[group - 1].Tasks)
            : null;
    }

    private static ObjectId PagesOf(StudyDocument study)
        => ObjectId.TryParse(study.DataCollectionContent, out var id) ? id : default;

    private TaskContent ContentOf(StudyDocument study, TaskPages? pages)
    {
        if (pages is not null) return FormOf(study, pages);
        if (!SurveyForm.IdIn(study).IsEmpty) return NoSurvey;
        var own = StudyPages.Of(study);
        if (own is null) return Missing.Content;
        return new TaskContent.Link(own.AddressOf, study.ProlificIdOption == "question")
        {
            SignAsync = study.IsExternalStudyUrlSecure
                ? (submission, cancellation) => tokens.SignAsync(own.AddressOf(submission), submission, cancellation)
                : null,
        };
    }

    /// <summary>
    /// The form of a survey, a collection, or a submission's group of a batch's tasks. It ends with the code of those who
    /// complete the study, which they never see.
    /// </summary>
    private static TaskContent.Form FormOf(StudyDocument study, TaskPages pages)
        => FormIn(study, pages) with
        {
            CompletionCode = study.CompletionCodes.FirstOrDefault(IsForCompleting)?.Code ?? "",
        };

    private static bool IsForCompleting(StoredCompletionCode code) => code is { CodeType: "COMPLETED", Code: not null };

    private static TaskContent.Form FormIn(StudyDocument study, TaskPages pages)
    {
        if (SurveyForm.IdIn(study) is { IsEmpty: false } survey) return SurveyForm.Of(survey, pages);
        var shown = Uuid.TryParse(study.DataCollectionId, out var id) ? id : default;
        if (study.DataCollectionMethod != ServedTasks.Batch)
        {
            var collection = CollectionContent.Read(pages.Text);
            return new(CollectionForm.Of(collection))
            {
                Tasks = new(shown, PagesOf(study), collection.Instructions.Count()),
            };
        }
        var batch = BatchContent.Parse(pages.Text);
        var schema = pages.Schema.Length == 0 ? null : DatasetSchema.Parse(pages.Schema);
        return new(new BatchForm(batch, schema).Of(pages.Datapoints))
        {
            Tasks = new(shown, PagesOf(study), batch.Instructions.Count() * pages.Datapoints.Count) { IsBatch = true },
        };
    }
}
