namespace Bursar.WebConsole;

/// <summary>Every page and form of the console. Each group lists its own.</summary>
internal static class ConsolePages
{
    /// <summary>All of them, group by group.</summary>
    public static IReadOnlyList<ConsolePage> All { get; } =
    [
        .. EntryPages.All,
        .. InvitationPages.All,
        .. YouPages.All,
        .. BookPages.All,
        .. FundsPages.All,
        .. StudyPages.All,
        .. CredentialPages.All,
        .. OperatorPages.All,
        .. PayoutPages.All,
    ];

    /// <summary>What answers every other path below the root.</summary>
    public static ConsolePage Unknown { get; } = new(
        "GET", "/{**rest}", static call => ValueTask.FromResult(PageAnswer.NotFound(call)))
    {
        IsOpen = true
    };
}
