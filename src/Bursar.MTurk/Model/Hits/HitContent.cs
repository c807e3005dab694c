namespace Bursar.MTurk;

/// <summary>The properties of one HIT that affect no money. They are stored as a document beside the study.</summary>
/// <param name="Question">The question's XML, as the client sent it.</param>
/// <param name="RequesterAnnotation">The requester's own note; null for none.</param>
internal sealed record HitContent(string Question, string? RequesterAnnotation)
{
    private const int MaxAnnotation = 255;

    /// <summary>Reads the members that CreateHIT and CreateHITWithHITType share.</summary>
    public static HitContent Read(Input input)
    {
        if (input.EntityId("HITLayoutId") is { } layout)
            input.Refuse(MTurkErrors.Of(
                "HITLayoutDoesNotExist", $"HIT layout {layout} does not exist: layouts were made on MTurk's own site."));
        var question = input.Text("Question");
        if (question is null)
            input.Refuse(MTurkErrors.Request("Either a Question parameter or a HITLayoutId parameter must be provided."));
        else if (QuestionXml.Refuse(question) is { } why) input.Refuse(why);
        return new(question ?? "", input.Text("RequesterAnnotation", 0, MaxAnnotation));
    }
}
