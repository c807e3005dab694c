using System.Globalization;
using System.Text;
using Bursar.Testing;
using ExcelDataReader;

namespace Bursar.Http.Tests;

/// <summary>Exports, read by the programs that they are for.</summary>
public sealed class StatementFormatTests
{
    private const string Nasty = "=1+1; \"quoted\" \\ | back\r\nslash, Größe 測試 🧮";
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 23, 59, 59, 999, TimeSpan.Zero);
    private static readonly ObjectId Study = ObjectId.InBook(Start, 7, 1);
    private static readonly ObjectId Worker = new(1, 2);

    private static readonly StatementHead Head = new(
        ObjectId.InBook(Start, 7, 0).ToString(), $"Lab {Nasty}", "USD", Start, IsWhole: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("journal", "hledger", "check --strict ordereddates -f")]
    [InlineData("beancount", "bean-check", "")]
    public async Task Journal_OfEveryKindOfMovement_PassesItsOwnProgram(string extension, string program, string arguments)
    {
        var found = await Prerequisite.FindAsync(program, ["--version"], program);
        var file = Path.Combine(Path.GetTempPath(), $"bursar-{Guid.NewGuid():N}.{extension}");
        try
        {
            await File.WriteAllBytesAsync(file, await WriteAsync(extension, Head, Lines()), Stop);
            var run = await RunAsync(found, arguments, file);
            Assert.True(run.ExitCode == 0, run.Errors + run.Output);

            // One cent more in one place, and the programs say so.
            var text = await File.ReadAllTextAsync(file, Stop);
            await File.WriteAllTextAsync(
                file, text.Replace("  12.3456 USD", "  12.3556 USD", StringComparison.Ordinal), Stop);
            Assert.NotEqual(0, (await RunAsync(found, arguments, file)).ExitCode);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Journal_OfAPartOfTheStatement_AssertsNothing()
    {
        var part = Head with { IsWhole = false };
        var lines = Lines().Skip(3).ToList();

        Assert.DoesNotContain(" = ", Text(await WriteAsync("journal", part, lines)), StringComparison.Ordinal);
        Assert.DoesNotContain(" balance ", Text(await WriteAsync("beancount", part, lines)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journal_AfterTheClockWasSetBack_StaysInOrder()
    {
        var text = Text(await WriteAsync("journal", Head, [.. Lines().Select((one, i) => one with { At = Start.AddDays(-i) })]));

        Assert.DoesNotContain("\n2026-11-01", text, StringComparison.Ordinal);
        Assert.Contains("at:2026-11-01T", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfAnything_HasItsTitlesAndIsNoFormula()
    {
        var lines = Text(await WriteAsync("csv", Head, Lines())).Split("\n");

        Assert.Equal(string.Join(',', StatementLine.Titles), lines[0]);
        Assert.StartsWith(
            "1,2026-11-02T23:59:59.999000Z,top_up,funding,available,1000.00,1000.00,0.00,0.00,1000.00,,\"'=1+1;", lines[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xlsx_ReadBack_HasEveryNumberTimeAndText()
    {
        var expected = Lines();
        using var file = new MemoryStream(await WriteAsync("xlsx", Head, expected));
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // The reader wants it, for files older than Unicode.
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);

        Assert.True(reader.Read());
        Assert.Equal(StatementLine.Titles, Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));
        foreach (var line in expected)
        {
            Assert.True(reader.Read());
            Assert.Equal(line.Sequence, (long)reader.GetDouble(0));
            Assert.Equal(line.At.UtcDateTime, reader.GetDateTime(1), TimeSpan.FromMilliseconds(1));
            string[] texts = [line.Kind, line.From, line.To, line.Subject, line.RequestKey, line.Hash];
            Assert.Equal(texts, ((int[])[2, 3, 4, 10, 12, 13]).Select(column => reader.GetString(column) ?? ""));
            string[] amounts = [line.Amount, line.Rewards, line.Fees, line.Vat, line.AvailableAfter];
            Assert.Equal(
                amounts.Select(one => decimal.Parse(one, CultureInfo.InvariantCulture)),
                Enumerable.Range(5, 5).Select(column => (decimal)reader.GetDouble(column)));
            Assert.Equal(
                line.Reference.ReplaceLineEndings("\n"), (reader.GetString(11) ?? "").ReplaceLineEndings("\n"));
        }
        Assert.False(reader.Read());
    }

    /// <summary>What is written goes on at once: a long statement costs no more memory than a short one.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("journal")]
    [InlineData("beancount")]
    public async Task Statement_OfManyPages_IsWrittenAsItIsRead(string extension)
    {
        var (output, line, most) = (new MemoryStream(), Lines()[1], 0L);
        async IAsyncEnumerable<IReadOnlyList<StatementLine>> PagesAsync()
        {
            for (var page = 0; page < 30; page++)
            {
                var before = output.Length;
                yield return
                [
                    .. Enumerable.Range(0, 1_000).Select(i => line with { Hash = Digest.Of($"{page} {i}").ToString() })
                ];
                most = Math.Max(most, output.Length - before);
                await Task.Yield();
            }
        }

        await FormatOf(extension).WriteAsync(output, Head, PagesAsync(), Stop);

        Assert.InRange(most, 1, output.Length / 10);
    }

    private static IReadOnlyList<StatementLine> Lines()
    {
        var (available, sequence) = (Money.Zero, 0);
        StatementLine Next(TransferKind kind, Account from, Account to, decimal rewards, decimal fees = 0, decimal vat = 0)
        {
            var amount = new Breakdown(Of(rewards), Of(fees), Of(vat));
            if (from.Kind == AccountKind.Available) available -= amount.Total;
            if (to.Kind == AccountKind.Available) available += amount.Total;
            var transfer = new Transfer
            {
                Book = 7,
                Sequence = ++sequence,
                At = Start.AddHours(sequence - 1),
                Kind = kind,
                From = from,
                To = to,
                Amount = amount,
                AvailableAfter = available,
                Reference = sequence % 2 == 1 ? Nasty : "",
                RequestKey = "mturk:+key",
                Subject = kind is TransferKind.TopUp or TransferKind.Refund ? default : Study,
                Hash = Digest.Of($"{sequence}"),
            };
            return StatementLine.Of(transfer);
        }

        return
        [
            Next(TransferKind.TopUp, Account.Funding, Account.Available, 1_000),
            Next(TransferKind.Reserve, Account.Available, Account.Held(Study), 300, 100, 20.0001m),
            Next(TransferKind.Payment, Account.Held(Study), Account.Paid(Worker), 30, 10, 2.0001m),
            Next(TransferKind.Bonus, Account.Available, Account.Paid(Worker), 12.3456m),
            Next(TransferKind.Release, Account.Held(Study), Account.Available, 60, 20, 4),
            Next(TransferKind.OneOff, Account.Available, Account.Paid(Worker), 5),
            Next(TransferKind.Refund, Account.Available, Account.Funding, 100),
        ];
    }

    private static Money Of(decimal amount) => new((long)(amount * Money.UnitsPerMain));

    private static StatementFormat FormatOf(string extension)
        => StatementFormat.All.Single(one => one.Extension.Equals(extension, StringComparison.Ordinal));

    private static async Task<byte[]> WriteAsync(string extension, StatementHead head, IReadOnlyList<StatementLine> lines)
    {
        using var output = new MemoryStream();
        await FormatOf(extension).WriteAsync(output, head, lines.Chunk(3).ToAsyncEnumerable(), Stop);
        return output.ToArray();
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static Task<ProgramRun> RunAsync(string program, string arguments, string file) => ProgramRun.StartAsync(
        program, [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), file],
        environment: new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "C.UTF-8" });
}
