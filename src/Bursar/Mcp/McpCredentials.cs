namespace Bursar;

/// <summary>
/// The credentials that <c>bursar mcp</c> finds in its environment, under the names that other clients know. On a command line,
/// every user of the machine could read them.
/// </summary>
internal static class McpCredentials
{
    /// <summary>The name of the variable with a token for Prolific's API.</summary>
    public const string TokenName = "PROLIFIC_TOKEN";

    /// <summary>The name of the variable with the id of an access key for MTurk's API.</summary>
    public const string KeyName = "AWS_ACCESS_KEY_ID";

    /// <summary>The name of the variable with its secret.</summary>
    public const string SecretName = "AWS_SECRET_ACCESS_KEY";

    /// <summary>The name of the variable with the operator token.</summary>
    public const string OperatorName = "BURSAR_OPERATOR_TOKEN";

    /// <summary>A token for Prolific's API; null if there is none.</summary>
    public static string? Token => Of(TokenName);

    /// <summary>An access key for MTurk's API; null if it is not complete.</summary>
    public static (string Id, string Secret)? Key
        => Of(KeyName) is { } id && Of(SecretName) is { } secret ? (id, secret) : null;

    /// <summary>The operator token; null if there is none.</summary>
    public static string? Operator => Of(OperatorName);

    private static string? Of(string name)
    {
        var value = Environment.GetEnvironmentVariable(name);
        if (string.IsNullOrWhiteSpace(value)) return null;
        return value.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? throw new CommandFailure(ExitCode.Usage, $"{name} may contain only visible ASCII characters, without spaces.")
            : value;
    }
}
