using System.Collections.Frozen;
using System.Collections.Immutable;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Every kind of row, listed once. The tables of each store, the search for stray books, the row cache,
/// the copy between stores and the answers to queries follow from it. Every table leads with the book's number.
/// </summary>
internal static class Catalogue
{
    /// <summary>The kinds in the order of their numbers.</summary>
    public static readonly ImmutableArray<StoredKind> Kinds =
    [
        new StoredKind<Book>(RowKind.Book, BookRows.Map) { NeedsBook = false },
        new StoredKind<Study>(RowKind.Study, StudyRows.Map),
        new StoredKind<Submission>(RowKind.Submission, SubmissionRows.Map),
        new StoredKind<Participation>(RowKind.Participation, ParticipationRows.Map),
        new StoredKind<Document>(RowKind.Document, DocumentRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<Bonus>(RowKind.Bonus, BonusRows.Map) { IsCached = false },
        new StoredKind<BonusBatch>(RowKind.BonusBatch, BonusBatchRows.Map),
        new StoredKind<Project>(RowKind.Project, ProjectRows.Map),
        new StoredKind<Membership>(RowKind.Membership, MembershipRows.Map) { NeedsBook = false },
        new StoredKind<User>(RowKind.User, UserRows.Map) { NeedsBook = false },
        new StoredKind<Participant>(RowKind.Participant, ParticipantRows.Map) { NeedsBook = false },
        new StoredKind<AccessKey>(RowKind.AccessKey, AccessKeyRows.Map) { NeedsBook = false },
        new StoredKind<Token>(RowKind.Token, TokenRows.Map) { NeedsBook = false },
        new StoredKind<Transfer>(RowKind.Transfer, TransferRows.Map) { IsCached = false, IsFingerprinted = false },
        new StoredKind<EventBatch>(RowKind.EventBatch, EventBatchRows.Map)
        {
            NeedsBook = false, IsCached = false, IsFingerprinted = false,
        },
        new StoredKind<House>(RowKind.House, HouseRows.Map) { NeedsBook = false },
        new StoredKind<TraitType>(RowKind.TraitType, TraitTypeRows.Map),
        new StoredKind<TraitName>(RowKind.TraitName, TraitNameRows.Map),
        new StoredKind<Trait>(RowKind.Trait, TraitRows.Map),
        new StoredKind<RequirementSet>(RowKind.RequirementSet, RequirementSetRows.Map) { NeverChanges = true },
        new StoredKind<TraitUse>(RowKind.TraitUse, TraitUseRows.Map) { IsCached = false },
        new StoredKind<Block>(RowKind.Block, BlockRows.Map),
        new StoredKind<StudyTally>(RowKind.StudyTally, StudyTallyRows.Map) { IsCached = false, IsFingerprinted = false },
        new StoredKind<TraitTest>(RowKind.TraitTest, TraitTestRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<TraitRequest>(RowKind.TraitRequest, TraitRequestRows.Map),
        new StoredKind<Hook>(RowKind.Hook, HookRows.Map),
        new StoredKind<HookSecret>(RowKind.HookSecret, HookSecretRows.Map),
        new StoredKind<Outbox>(RowKind.Outbox, OutboxRows.Map),
        new StoredKind<Delivery>(RowKind.Delivery, DeliveryRows.Map) { IsCached = false, IsFingerprinted = false },
        new StoredKind<StudyReview>(RowKind.StudyReview, StudyReviewRows.Map) { CopyLength = 50 },
        new StoredKind<AnswerSheet>(RowKind.AnswerSheet, AnswerSheetRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<ReviewEntry>(RowKind.ReviewEntry, ReviewEntryRows.Map) { IsCached = false },
        new StoredKind<OneOffPayment>(RowKind.OneOffPayment, OneOffPaymentRows.Map) { IsCached = false },
        new StoredKind<Message>(RowKind.Message, MessageRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<SignIn>(RowKind.SignIn, SignInRows.Map) { NeedsBook = false },
        new StoredKind<SignInName>(RowKind.SignInName, SignInNameRows.Map) { NeedsBook = false },
        new StoredKind<Topic>(RowKind.Topic, TopicRows.Map),
        new StoredKind<Upload>(RowKind.Upload, UploadRows.Map)
        {
            IsCached = false, IsFingerprinted = false, CopyLength = 10,
        },
        new StoredKind<ParticipantGroup>(RowKind.ParticipantGroup, ParticipantGroupRows.Map),
        new StoredKind<GroupMember>(RowKind.GroupMember, GroupMemberRows.Map),
        new StoredKind<StudyAudience>(RowKind.StudyAudience, StudyAudienceRows.Map) { CopyLength = 50, NeverChanges = true },
        new StoredKind<Invitation>(RowKind.Invitation, InvitationRows.Map),
        new StoredKind<StudyCollection>(RowKind.StudyCollection, StudyCollectionRows.Map),
        new StoredKind<CollectionPart>(RowKind.CollectionPart, CollectionPartRows.Map),
        new StoredKind<LoginPool>(RowKind.LoginPool, LoginPoolRows.Map),
        new StoredKind<Login>(RowKind.Login, LoginRows.Map) { IsCached = false },
        new StoredKind<LoginUse>(RowKind.LoginUse, LoginUseRows.Map) { IsCached = false },
        new StoredKind<FilterSet>(RowKind.FilterSet, FilterSetRows.Map),
        new StoredKind<FilterSetVersion>(RowKind.FilterSetVersion, FilterSetVersionRows.Map)
        {
            IsCached = false, CopyLength = 50,
        },
        new StoredKind<BalanceMark>(RowKind.BalanceMark, BalanceMarkRows.Map) { IsCached = false },
        new StoredKind<CreditChange>(RowKind.CreditChange, CreditChangeRows.Map) { IsCached = false },
        new StoredKind<Survey>(RowKind.Survey, SurveyRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<SurveyResponse>(RowKind.SurveyResponse, SurveyResponseRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<Payout>(RowKind.Payout, PayoutRows.Map) { NeedsBook = false },
        new StoredKind<PayoutItem>(RowKind.PayoutItem, PayoutItemRows.Map) { NeedsBook = false, IsCached = false },
        new StoredKind<PayoutSum>(RowKind.PayoutSum, PayoutSumRows.Map) { NeedsBook = false, IsCached = false },
        new StoredKind<PayoutAddress>(RowKind.PayoutAddress, PayoutAddressRows.Map) { NeedsBook = false, IsCached = false },
        new StoredKind<GroupLink>(RowKind.GroupLink, GroupLinkRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<GroupConsent>(RowKind.GroupConsent, GroupConsentRows.Map) { IsCached = false },
        new StoredKind<TaskCollection>(RowKind.TaskCollection, TaskCollectionRows.Map),
        new StoredKind<TaskResponse>(RowKind.TaskResponse, TaskResponseRows.Map) { IsCached = false },
        new StoredKind<Alert>(RowKind.Alert, AlertRows.Map),
        new StoredKind<PricingChange>(RowKind.PricingChange, PricingChangeRows.Map) { IsCached = false },
        new StoredKind<TaskDataset>(RowKind.TaskDataset, TaskDatasetRows.Map),
        new StoredKind<TaskDatapoint>(RowKind.TaskDatapoint, TaskDatapointRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<TaskBatch>(RowKind.TaskBatch, TaskBatchRows.Map),
        new StoredKind<TaskJob>(RowKind.TaskJob, TaskJobRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<SigningKey>(RowKind.SigningKey, SigningKeyRows.Map) { NeedsBook = false },
        new StoredKind<StudyFeedback>(RowKind.StudyFeedback, StudyFeedbackRows.Map) { IsCached = false, CopyLength = 50 },
        new StoredKind<FeedbackFile>(RowKind.FeedbackFile, FeedbackFileRows.Map) { IsCached = false },
        new StoredKind<MailAddress>(RowKind.MailAddress, MailAddressRows.Map) { NeedsBook = false },
        new StoredKind<MailOwner>(RowKind.MailOwner, MailOwnerRows.Map) { NeedsBook = false, IsCached = false },
        new StoredKind<SubjectOwner>(RowKind.SubjectOwner, SubjectOwnerRows.Map) { NeedsBook = false, IsCached = false },
    ];

    /// <summary>Every table that holds what commands made: those of the kinds, and the stored answers.</summary>
    public static readonly IReadOnlyList<string> Tables = [.. Kinds.Select(kind => kind.Table), AnswerRows.Map.Table];

    private static readonly FrozenDictionary<Type, QueryMap> Queries = Kinds.SelectMany(kind => kind.Queries)
        .Append(Stray())
        .ToFrozenDictionary(query => query.Type);

    /// <summary>The types of the queries that can be answered.</summary>
    public static IEnumerable<Type> QueryTypes => Queries.Keys;

    /// <summary>The line of a kind.</summary>
    public static StoredKind Of(RowKind kind) => Kinds[(int)kind];

    /// <summary>A store's tables, indexed by the numbers of their kinds.</summary>
    public static TTable[] TablesIn<TTable>(ITableMaker<TTable> store) => [.. Kinds.Select(kind => kind.In(store))];

    /// <summary>The statement that answers a query.</summary>
    public static SqlQuery<TRow> SqlOf<TRow>(Query<TRow> query)
        => ((QueryMap<TRow>)MapOf(query)).Of(query, query.IsLong, query.Limit);

    /// <summary>The statement that answers a query that counts.</summary>
    public static SqlQuery<KeyValuePair<TGroup, int>> SqlOf<TGroup>(CountQuery<TGroup> query) where TGroup : notnull
        => ((QueryMap<KeyValuePair<TGroup, int>>)MapOf(query)).Of(query, query.IsLong, int.MaxValue);

    private static QueryMap MapOf(object query) => Queries.TryGetValue(query.GetType(), out var map)
        ? map
        : throw new InvalidOperationException($"No mapping answers a {query.GetType().Name}.");

    /// <summary>The book numbers of rows that need a book, if that book does not exist, or has no id and is in no list.</summary>
    private static QueryMap<int> Stray()
    {
        var needing = Kinds.Where(kind => kind.NeedsBook);
        var found = string.Join(" UNION ALL ", needing.Select(kind => $"SELECT book_id FROM {kind.Table}"));
        var sql = $"SELECT DISTINCT book_id FROM ({found}) AS found WHERE NOT EXISTS "
            + "(SELECT 1 FROM books WHERE books.book_id = found.book_id AND books.id > $1) ORDER BY book_id LIMIT $2";
        return new(
            typeof(StrayBooks), row => row.GetInt(), query => (sql, [default(ObjectId), ((StrayBooks)query).Limit]),
            Merge.By((int book) => book));
    }
}
