using System.Globalization;
using System.Text;
using Bursar.Ledger;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>
/// Reads <c>credentials</c>: one line a login, <c>username,password</c>,
/// without a header. Values may be quoted; a byte order mark
/// and blank lines are ignored, and white space around user names.
/// </summary>
internal static class CredentialCsv
{
    private const string Field = "credentials";
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The maximum number of faults listed in one answer.</summary>
    private const int MaxFaults = 20;

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        BadDataFound = null, // A quote in the wrong place is part of the password.
    };

    /// <summary>Reads the logins and seals their passwords; what is wrong is recorded in the body.</summary>
    public static IReadOnlyList<GivenLogin> Read(ProlificCall call, ProlificBody body, int book)
    {
        var csv = body.RequiredText(Field, int.MaxValue);
        if (csv.Length == 0) return [];
        var box = call.Http.RequestServices.GetRequiredService<ISecretBox>();
        List<GivenLogin> logins = [];
        List<string> faults = [];
        using var parser = new CsvParser(new StringReader(csv.TrimStart(ByteOrderMark)), Format);
        while (parser.Read())
        {
            var (parts, number) = (parser.Record!, parser.RawRow);
            if (parts is [""]) continue;
            if (parts is not [var name, var password] || !IsValid(name.Trim()) || !IsValid(password))
                faults.Add($"line {number} is not \"username,password\"");
            else
                logins.Add(new(
                    name.Trim(), box.Seal(Encoding.UTF8.GetBytes(password), Login.SealOwner(book, name.Trim()))));
            if (logins.Count > LoginPool.MaxLogins || faults.Count == MaxFaults) break;
        }
        if (faults.Count > 0) body.Wrong(Field, $"{string.Join("; ", faults)}.");
        else if (logins.Count is 0 or > LoginPool.MaxLogins)
            body.Wrong(Field, $"There must be 1 to {LoginPool.MaxLogins} credentials.");
        return logins;
    }

    private static bool IsValid(string text)
        => !string.IsNullOrWhiteSpace(text) && text.Length <= Login.MaxName && !text.Any(char.IsControl);
}
