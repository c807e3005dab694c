namespace Bursar.WebConsole;

/// <summary>Studies and HITs, and the work in them.</summary>
internal static class StudyPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "/books/{book}/studies", ShowStudies.AnswerAsync),
        new("GET", "/books/{book}/studies/{study}", ShowStudy.AnswerAsync),
        new("GET", "/books/{book}/studies/{study}/publish", ChangeOffer.ShowPublishAsync),
        new("POST", "/books/{book}/studies/{study}/publish", ChangeOffer.PublishAsync),
        new("GET", "/books/{book}/studies/{study}/places", ChangeOffer.ShowPlacesAsync),
        new("POST", "/books/{book}/studies/{study}/places", ChangeOffer.PlacesAsync),
        new("GET", "/books/{book}/studies/{study}/end", ChangeOffer.ShowEndAsync),
        new("POST", "/books/{book}/studies/{study}/end", ChangeOffer.EndAsync),
        new("POST", "/books/{book}/studies/{study}/pause", PauseOffer.PauseAsync),
        new("POST", "/books/{book}/studies/{study}/resume", PauseOffer.ResumeAsync),
        new("POST", "/books/{book}/studies/{study}/stop", StopOffer.AnswerAsync),
        new("POST", "/books/{book}/studies/{study}/approve", ApproveWork.AnswerAsync),
        new("GET", "/books/{book}/submissions/{submission}", ShowSubmission.AnswerAsync),
        new("POST", "/books/{book}/submissions/{submission}/approve", DecideWork.ApproveAsync),
        new("POST", "/books/{book}/submissions/{submission}/reject", DecideWork.RejectAsync),
        new("POST", "/books/{book}/submissions/{submission}/restore", DecideWork.RestoreAsync),
        new("POST", "/books/{book}/submissions/{submission}/bonus", GiveBonus.AnswerAsync),
    ];
}
