namespace Bursar.Prolific;

/// <summary>Pools of logins that a study hands out to its participants.</summary>
internal static class CredentialOperations
{
    private const string Group = "Credentials";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/credentials/", GetCredentialPools.AnswerAsync),
        new(Group, "POST", "/api/v1/credentials/", CreateCredentialPool.AnswerAsync),
        new(Group, "PATCH", "/api/v1/credentials/{id}/", AddCredentials.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/credentials/report/", GetCredentialReport.AnswerAsync),
    ];
}
