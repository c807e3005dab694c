namespace Bursar.Storage.Tests;

/// <summary>Transfers are stored with every field, and pages of every list are complete and in order.</summary>
public abstract partial class StoreConformance
{
    private static readonly ObjectId LastId = new(uint.MaxValue, ulong.MaxValue);

    private static readonly RowKind[] KindsWithoutABook =
    [
        RowKind.Membership, RowKind.User, RowKind.Participant, RowKind.AccessKey, RowKind.Token, RowKind.EventBatch,
        RowKind.House, RowKind.SignIn, RowKind.SignInName, RowKind.Payout, RowKind.PayoutItem, RowKind.PayoutSum,
        RowKind.PayoutAddress, RowKind.SigningKey, RowKind.MailAddress, RowKind.MailOwner,
        RowKind.SubjectOwner,
    ];

    public static TheoryData<RowKind> KindsThatNeedABook
        => [.. Enum.GetValues<RowKind>().Except([RowKind.Book, .. KindsWithoutABook])];

    [Fact]
    public async Task Transfers_WithExtremeFields_ReadBackWhole()
    {
        var written = new List<Transfer>();
        var study = new Study
        {
            Id = ObjectId.InBook(Start, Number, 1),
            Title = "Held",
            State = StudyState.Draft,
            Origin = default,
            Reward = default,
            Places = 1,
            TimeLimit = Study.MinTimeLimit,
            ApproveAfter = default,
            CreatedAt = Start,
        };
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook();
            await ledger.Put((await ledger.BookOf()) with { CreditLimit = Amount(1) }, study);
            await MoveAsync(
                Account.Funding, Account.Available, new(new(long.MaxValue - 10_000), default, default), DateTimeOffset.UnixEpoch);
            await MoveAsync(Account.Available, Account.Held(study.Id), new(new(3), new(2), new(1)), Start);
            await MoveAsync(
                Account.Held(study.Id), Account.Paid(LastId), new(new(3), new(2), new(1)),
                new(9999, 12, 30, 0, 0, 0, TimeSpan.Zero));
            await MoveAsync(Account.Available, Account.Funding, Breakdown.Unpriced(new(long.MaxValue - 10_000)), Start);

            async Task MoveAsync(Account from, Account to, Breakdown amount, DateTimeOffset at)
            {
                _clock.Set(at);
                await ledger.Must(new ScriptedCommand(Number)
                {
                    Key = Key(written.Count + new string('é', RequestKey.MaxLength - 1)),
                    Naming = rows => rows.Add(study.Key),
                    Deciding = set =>
                    {
                        Assert.Null(
                            set.Move(
                                (TransferKind)(written.Count + 1), from, to, amount, LastId,
                                Samples.Unicode + new string('語', 200)));
                        written.Add(set.Transfers[^1]);
                        return set.Receipt(default);
                    },
                });
            }
        }

        await using var reopened = await StartAsync();
        var read = await reopened.TransfersOf();
        Assert.Equal(written, read);
        Assert.Equal(long.MaxValue - 10_000, read[0].AvailableAfter.Units);
        Assert.Equal(-6, read[3].AvailableAfter.Units);
        await reopened.MustPassAudit();
    }

    [Fact]
    public async Task Transfers_InPages_AreAllThereOnceAndInOrder()
    {
        await using var ledger = await StartAsync();
        foreach (var book in new[] { 6, Number, 8 })
        {
            await ledger.OpenBook(number: book);
            await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => ledger.Must(TopUp(1, book: book))));
        }

        var pages = new List<long>();
        var page = await ledger.ListAsync(new TransfersOfBook(Number, 0, 10), Stop);
        for (; page.Count > 0; page = await ledger.ListAsync(new TransfersOfBook(Number, page[^1].Sequence, 10), Stop))
        {
            Assert.All(page, transfer => Assert.Equal(Number, transfer.Book));
            pages.AddRange(page.Select(transfer => transfer.Sequence));
        }
        Assert.Equal(Enumerable.Range(1, 25).Select(i => (long)i), pages);
        Assert.Equal(new AuditReport(3, 75, null), await ledger.MustPassAudit());
    }

    [Fact]
    public async Task Books_InPages_AreInTheOrderOfTheirIds()
    {
        await using var ledger = await StartAsync();
        // The order of the ids is neither that of their numbers nor that of their coming; in 2040 an id's first bit is set.
        var opened = new List<ObjectId>();
        (int Number, int Years)[] books = [(500, 14), (3, 5), (int.MaxValue, 5), (40, 0), (2, 14), (60, 1), (1, 20)];
        foreach (var (number, years) in books) opened.Add(await ledger.OpenBook(number: number, at: Start.AddYears(years)));
        Assert.Contains(opened, id => id.High > int.MaxValue);

        var read = new List<ObjectId>();
        var page = await ledger.ListAsync(new BooksQuery(default, 3), Stop);
        for (; page.Count > 0; page = await ledger.ListAsync(new BooksQuery(page[^1].Id, 3), Stop))
        {
            Assert.InRange(page.Count, 1, 3);
            read.AddRange(page.Select(book => book.Id));
        }
        Assert.Equal(opened.OrderBy(id => id.High).ThenBy(id => id.Low), read);
    }

    [Fact]
    public async Task Studies_InPages_AreInTheOrderOfTheirIds()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        await ledger.OpenBook(number: 8);
        var drafted = new List<ObjectId>();
        for (var i = 0; i < 7; i++)
        {
            _clock.Advance(TimeSpan.FromDays(365 * 3));
            drafted.Add((await ledger.Must(new DraftStudy(Number, $"Study {i}", Amount(1), 1, Origin.MTurk))).Subject);
            await ledger.Must(new DraftStudy(8, "Another book's", Amount(1), 1, Origin.MTurk));
        }

        var read = new List<ObjectId>();
        var page = await ledger.ListAsync(new StudiesOfBook(Number, default, 3), Stop);
        for (; page.Count > 0; page = await ledger.ListAsync(new StudiesOfBook(Number, page[^1].Id, 3), Stop))
            read.AddRange(page.Select(study => study.Id));
        Assert.Equal(drafted, read);
    }

    [Fact]
    public async Task StrayBooks_OfRowsWithoutTheirBook_AreTheirNumbersLowestFirst()
    {
        await using var ledger = await StartAsync();
        Assert.Empty(await ledger.ListAsync(new StrayBooks(10), Stop));
        await ledger.OpenBook(funds: 5);
        await ledger.Must(new DraftStudy(Number, "Its book is there", Amount(1), 1, Origin.MTurk));
        Assert.Empty(await ledger.ListAsync(new StrayBooks(10), Stop));

        var study = ObjectId.InBook(Start, int.MaxValue, 1);
        await ledger.Put(
            new Submission { Id = study, Study = study, Participant = Payer, State = SubmissionState.Taken, TakenAt = Start });
        Assert.Equal([int.MaxValue], await ledger.ListAsync(new StrayBooks(10), Stop));

        var drafted = Assert.Single(await ledger.ListAsync(new StudiesOfBook(Number, default, 10), Stop));
        await ledger.Put(drafted with { Id = ObjectId.InBook(Start, Number + 1, 1) });
        Assert.Equal([Number + 1, int.MaxValue], await ledger.ListAsync(new StrayBooks(10), Stop));
        Assert.Equal([Number + 1], await ledger.ListAsync(new StrayBooks(1), Stop));
    }

    [Theory]
    [MemberData(nameof(KindsThatNeedABook))]
    public async Task StrayBooks_OfARowOfThatKind_IsItsBook(RowKind kind)
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 5);

        var stray = Samples.Full.Single(row => row.Key.Kind == kind);
        await ledger.Put(stray);

        Assert.Equal([stray.Key.Book], await ledger.ListAsync(new StrayBooks(10), Stop));
    }

    [Fact]
    public async Task StrayBooks_OfMembersUsersAndCredentials_AreNone()
    {
        await using var ledger = await StartAsync();

        await ledger.Put([.. Samples.Full.Where(row => KindsWithoutABook.Contains(row.Key.Kind))]);

        Assert.Empty(await ledger.ListAsync(new StrayBooks(10), Stop));
    }

    [Fact]
    public async Task Lists_OfMembersKeysAndTokens_AreOldestFirstAndBounded()
    {
        var (keys, tokens, users) = (new List<string>(), new List<ObjectId>(), new List<ObjectId>());
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook();
            await ledger.OpenBook(number: 3);
            for (var i = 0; i < 5; i++)
            {
                _clock.Advance(TimeSpan.FromMinutes(1));
                users.Add(new ObjectId((uint)(90 - i), 1));
                var member = new Membership(Number, users[i], Role.ProjectEditor, _clock.GetUtcNow());
                await ledger.Put(member);
                keys.Add($"KEY_{9 - i}");
                await ledger.Must(new AddAccessKey(await ledger.BookOf(), keys[i], new byte[] { 1 }));
                tokens.Add(new ObjectId((uint)(70 + i), 1));
                await ledger.Must(new CreateToken(member, tokens[i], Digest.Of($"token {i}")));
            }
            await ledger.Must(new RevokeAccessKey(Number, keys[1]));
            await ledger.Must(new RevokeToken(Number, Digest.Of("token 1")));
        }

        await using var reopened = await StartAsync();
        Assert.Equal(
            [Payer, .. users], (await reopened.ListAsync(new MembersOfBook(Number, 100), Stop)).Select(member => member.User));
        Assert.Equal(
            [Payer, users[0]], (await reopened.ListAsync(new MembersOfBook(Number, 2), Stop)).Select(member => member.User));
        Assert.Equal(
            [3, Number],
            (await reopened.ListAsync(new MembershipsOfUser(Payer, 100), Stop)).Select(member => member.Book).Order());
        Assert.Single(await reopened.ListAsync(new MembershipsOfUser(Payer, 1), Stop));
        Assert.Equal(keys, (await reopened.ListAsync(new AccessKeysOfBook(Number, 100), Stop)).Select(key => key.KeyId));
        Assert.Equal(keys.Take(2), (await reopened.ListAsync(new AccessKeysOfBook(Number, 2), Stop)).Select(key => key.KeyId));
        Assert.Equal(tokens, (await reopened.ListAsync(new TokensOfBook(Number, 100), Stop)).Select(token => token.Id));
        Assert.Equal(tokens.Take(2), (await reopened.ListAsync(new TokensOfBook(Number, 2), Stop)).Select(token => token.Id));
        Assert.NotNull((await reopened.ListAsync(new AccessKeysOfBook(Number, 2), Stop))[1].RevokedAt);
        Assert.NotNull((await reopened.ListAsync(new TokensOfBook(Number, 2), Stop))[1].RevokedAt);
        Assert.Empty(await reopened.ListAsync(new AccessKeysOfBook(3, 100), Stop));
        Assert.Empty(await reopened.ListAsync(new TokensOfBook(3, 100), Stop));
    }
}
