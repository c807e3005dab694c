using System.Reflection;

namespace Bursar.Storage.Tests;

/// <summary>Every field that is written is read back.</summary>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Find_NewBook_ReadsZeroAndIsThere()
    {
        await using var ledger = await StartAsync();
        Assert.Null(await ledger.FindAsync<Book>(RowKey.OfBook(Number), Stop));

        var id = await ledger.OpenBook();

        var book = await ledger.BookOf();
        Assert.Equal(id, book.Id);
        Assert.Equal(Money.Zero, book.Spendable);
        Assert.Equal(Breakdown.Zero, book.TotalParts);
        Assert.Empty(await ledger.TransfersOf());
        Assert.Empty(await ledger.ListAsync(new StudiesOfBook(Number, default, 10), Stop));
    }

    [Fact]
    public async Task Execute_Accepted_IsReadableAtOnceAndAfterReopening()
    {
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook();
            for (var i = 1; i <= 20; i++)
            {
                var receipt = await ledger.Must(TopUp(1.25m));
                Assert.Equal(receipt.Available, (await ledger.BookOf()).Available.Total);
                Assert.Equal(i, (await ledger.ListAsync(new TransfersOfBook(Number, i - 1, 5), Stop)).Single().Sequence);
            }
        }

        await using var reopened = await StartAsync();
        Assert.Equal(Amount(25), (await reopened.BookOf()).Available.Total);
        Assert.Equal(new AuditReport(1, 20, null), await reopened.MustPassAudit());
    }

    [Fact]
    public async Task Find_RowOfEveryKind_HasEveryFieldAsItWasWritten()
    {
        Row[] rows = [.. Samples.Full, .. Samples.Empty, .. Samples.Extreme];
        // The house is left out: it is written by whatever puts rows that belong to no book.
        Assert.Equal((Enum.GetValues<RowKind>().Length - 1) * 3, rows.Select(row => row.Key).Distinct().Count());
        await using (var ledger = await StartAsync())
        {
            await ledger.Put(rows);
            foreach (var row in rows) AssertSame(row, await ledger.FindAsync<Row>(row.Key, Stop));
        }

        await using var reopened = await StartAsync();
        foreach (var row in rows) AssertSame(row, await reopened.FindAsync<Row>(row.Key, Stop));
    }

    [Fact]
    public async Task Find_RowChangedAgain_HasItsLastForm()
    {
        var first = Samples.Full.OfType<Token>().Single();
        var last = first with { Label = "", ExpiresAt = null, RevokedAt = null, ReadOnly = false };
        await using (var ledger = await StartAsync())
        {
            await ledger.Put(last);
            await ledger.Put(first);
            await ledger.Put(last);
            AssertSame(last, await ledger.FindAsync<Token>(last.Key, Stop));
        }

        await using var reopened = await StartAsync();
        AssertSame(last, await reopened.FindAsync<Token>(last.Key, Stop));
    }

    [Fact]
    public async Task Find_RowChangedInEveryFieldThatCanChange_HasTheNewOnes()
    {
        var study = Sample<Study>(Samples.Full);
        var submission = Sample<Submission>(Samples.Full);
        var book = Sample<Book>(Samples.Full);
        var key = Sample<AccessKey>(Samples.Full);
        var (batch, project) = (Sample<BonusBatch>(Samples.Full), Sample<Project>(Samples.Full));
        Row[] before =
        [
            book, study, submission, Sample<Participation>(Samples.Full), Sample<Document>(Samples.Full),
            batch with { PaidAt = null }, project, key
        ];
        Row[] after =
        [
            Sample<Book>(Samples.Extreme) with { Id = book.Id },
            Sample<Study>(Samples.Extreme) with { Id = study.Id, Origin = study.Origin, CreatedAt = study.CreatedAt },
            Sample<Submission>(Samples.Extreme) with
            {
                Id = submission.Id, Study = submission.Study, Participant = submission.Participant, TakenAt = submission.TakenAt,
                Stratum = submission.Stratum,
            },
            Sample<Participation>(Samples.Full) with { Submission = default },
            Sample<Document>(Samples.Extreme) with { Subject = Sample<Document>(Samples.Full).Subject },
            batch with { PaidAt = Start.AddDays(1) },
            Sample<Project>(Samples.Extreme) with { Id = project.Id, Owner = project.Owner, CreatedAt = project.CreatedAt },
            Sample<AccessKey>(Samples.Extreme) with { KeyId = key.KeyId },
        ];
        await using (var ledger = await StartAsync())
        {
            foreach (var row in before) await ledger.Put(row);
            foreach (var row in after) await ledger.Put(row);
        }

        await using var reopened = await StartAsync();
        foreach (var row in after) AssertSame(row, await reopened.FindAsync<Row>(row.Key, Stop));
    }

    [Fact]
    public async Task Put_OfAnAppendedRowThatIsThere_FailsAndLeavesItAsItWas()
    {
        var first = Sample<Transfer>(Samples.Full);
        await using var ledger = await StartAsync();
        await ledger.Put(first);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => ledger.Put(first with { Reference = "forged" }));

        AssertSame(first, await ledger.FindAsync<Transfer>(first.Key, Stop));
    }

    [Fact]
    public void Samples_Full_LeaveNoFieldAtItsDefault()
    {
        foreach (var row in Samples.Full)
        {
            foreach (var field in row.GetType().GetProperties().Where(one => one.CanWrite))
            {
                var value = field.GetValue(row);
                var unset = field.PropertyType.IsValueType ? Activator.CreateInstance(field.PropertyType) : null;
                Assert.False(
                    Equals(value, unset),
                    $"{row.GetType().Name}.{field.Name} is not set, so nothing shows whether it is stored.");
            }
        }
    }

    private static TRow Sample<TRow>(IEnumerable<Row> rows) where TRow : Row => rows.OfType<TRow>().Single();

    internal static void AssertSame(Row expected, Row? found)
    {
        Assert.True(found is not null, $"{expected.Key} is not there");
        Assert.IsType(expected.GetType(), found);
        var fields = expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
        foreach (var field in fields.Where(one => one.CanWrite))
            Assert.Equal(Written(field.GetValue(expected)), Written(field.GetValue(found)));
    }

    /// <summary>A value so that two are equal where no difference could be seen: bytes, and a decimal with its zeros.</summary>
    private static object? Written(object? value) => value switch
    {
        ReadOnlyMemory<byte> bytes => Convert.ToHexString(bytes.Span),
        decimal number => number.ToString(),
        _ => value,
    };
}
