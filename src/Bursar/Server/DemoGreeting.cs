using Bursar.Ledger;

namespace Bursar;

/// <summary>The text that the demo prints when it is ready: commands to paste.</summary>
internal static class DemoGreeting
{
    /// <summary>Composes the text, with the current balances.</summary>
    public static async Task<string> WriteAsync(
        ILedger ledger, string url, string work, DataDirectory data, bool temporary, CancellationToken cancellation)
    {
        var turk = await ledger.FindAsync<Book>(RowKey.OfBook(DemoBooks.TurkBook.Book), cancellation);
        var workspace = await ledger.FindAsync<Book>(RowKey.OfBook(DemoBooks.Workspace.Book), cancellation);
        return $"""
            Bursar's demo listens on {url}

            See everything in a browser: {url}/console

            MTurk: a book with {turk!.Spendable} {turk.Currency}. Ask for its balance:

              AWS_ACCESS_KEY_ID={DemoBooks.KeyId} AWS_SECRET_ACCESS_KEY={DemoBooks.Secret} \
                aws mturk get-account-balance --endpoint-url {url} --region us-east-1

            Prolific: a workspace with {workspace!.TotalParts.Total} {workspace.Currency}, of which
            {workspace.Spendable} are available. Ask for its balance:

              curl {url}/api/v1/workspaces/{workspace.Id}/balance/ -H "Authorization: Token {DemoBooks.Token}"

            Be a participant: open {work} in a browser, and sign in as Ada or Ben.

            Move the money: {Self()} fund {turk.Id} 25.00 --data {data.Path}
            Move the clock: {Self()} clock advance 21d --data {data.Path}
            The data is in {data.Path}{(temporary ? " and is deleted when the demo stops" : "")}. Press Ctrl-C to stop.
            """;
    }

    /// <summary>Composes the text of a demo that begins with a seed.</summary>
    public static string WriteSeed(SeedFile seed, string url, string work, DataDirectory data) => $"""
        Bursar's demo listens on {url}

        See everything in a browser: {url}/console
        Be a participant: {work}

        {SeedOptions.Table(seed).ReplaceLineEndings("\n")}

        The data is in {data.Path}. Press Ctrl-C to stop.
        """;

    /// <summary>
    /// The command that started this program, so that it can be pasted even if <c>bursar</c> is not on the PATH.
    /// </summary>
    private static string Self()
    {
        var program = Environment.ProcessPath ?? "bursar";
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? $"{program} {Environment.GetCommandLineArgs()[0]}"
            : program;
    }
}
