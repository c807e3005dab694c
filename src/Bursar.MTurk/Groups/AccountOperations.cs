namespace Bursar.MTurk;

/// <summary>The money that can be spent.</summary>
internal static class AccountOperations
{
    /// <summary>The group's operations in the order of their names, offered or not.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(GetAccountBalance), GetAccountBalance.AnswerAsync),
    ];
}
