using Bursar.Ledger;

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
        new("POST", "/books/{book}/studies/{study}/publish", ChangeOffer.PublishAsync) { Deed = Deed.PublishStudy },
        new("GET", "/books/{book}/studies/{study}/places", ChangeOffer.ShowPlacesAsync),
        new("POST", "/books/{book}/studies/{study}/places", ChangeOffer.PlacesAsync) { Deed = Deed.AddPlaces },
        new("GET", "/books/{book}/studies/{study}/end", ChangeOffer.ShowEndAsync),
        new("POST", "/books/{book}/studies/{study}/end", ChangeOffer.EndAsync) { Deed = Deed.MoveEnd },
        new("POST", "/books/{book}/studies/{study}/pause", PauseOffer.PauseAsync) { Deed = Deed.PauseStudy },
        new("POST", "/books/{book}/studies/{study}/resume", PauseOffer.ResumeAsync) { Deed = Deed.ResumeStudy },
        new("POST", "/books/{book}/studies/{study}/stop", StopOffer.AnswerAsync) { Deed = Deed.StopStudy },
        new("POST", "/books/{book}/studies/{study}/approve", ApproveWork.AnswerAsync) { Deed = Deed.ApproveWork },
        new("GET", "/books/{book}/submissions/{submission}", ShowSubmission.AnswerAsync),
        new("POST", "/books/{book}/submissions/{submission}/approve", DecideWork.ApproveAsync) { Deed = Deed.ApproveWork },
        new("POST", "/books/{book}/submissions/{submission}/reject", DecideWork.RejectAsync) { Deed = Deed.RejectWork },
        new("POST", "/books/{book}/submissions/{submission}/restore", DecideWork.RestoreAsync) { Deed = Deed.RestoreWork },
        new("POST", "/books/{book}/submissions/{submission}/bonus", GiveBonus.AnswerAsync) { Deed = Deed.PayBonus },
    ];
}
