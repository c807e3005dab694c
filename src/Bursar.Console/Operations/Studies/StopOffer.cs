using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/studies/{study}/stop</c>: ends the offer; what places that nobody took hold is available again.
/// </summary>
internal static class StopOffer
{
    public static ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
        => StudyAccess.DoAsync(call, "stopped", study => new StopStudy(study.Id));
}
