using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/studies/{study}/pause</c> and <c>…/resume</c>: no place can be taken while an offer is paused;
/// what it holds stays on hold.
/// </summary>
internal static class PauseOffer
{
    public static ValueTask<PageAnswer> PauseAsync(ConsoleCall call)
        => StudyAccess.DoAsync(call, "paused", study => new PauseStudy(study.Id, Paused: true));

    public static ValueTask<PageAnswer> ResumeAsync(ConsoleCall call)
        => StudyAccess.DoAsync(call, "resumed", study => new PauseStudy(study.Id, Paused: false));
}
