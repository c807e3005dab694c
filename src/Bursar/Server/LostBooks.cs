using Bursar.Storage;

namespace Bursar;

/// <summary>The refusal to serve or copy books that lack what was committed to them.</summary>
internal static class LostBooks
{
    private const int MaxNamed = 3;

    /// <summary>Says what is lost, and what an operator can do.</summary>
    public static CommandFailure Failure(IReadOnlyList<Loss> losses)
    {
        var named = string.Join(" ", losses.Take(MaxNamed));
        var more = losses.Count > MaxNamed ? $" {losses.Count - MaxNamed} more books lack something." : "";
        return new(
            ExitCode.BooksLost,
            $"The books lack what was committed to them. {named}{more} Put back the newest backup, or bursar.db-wal "
                + "if it was removed; or accept the loss once with: bursar serve --accept-loss");
    }
}
