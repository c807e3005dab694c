using System.Globalization;

namespace Bursar.Ledger;

/// <summary>Identifies one row. It can be made without I/O, and a store shards by <paramref name="Book"/>.</summary>
/// <param name="Kind">The kind of row.</param>
/// <param name="Book">The number of the row's book; <see cref="NoBook"/> for users, participants and credentials.</param>
/// <param name="Id">The row's id or sequence number; 0 for the book itself.</param>
public readonly record struct RowKey(RowKind Kind, int Book, UInt128 Id)
{
    /// <summary>The book number for users, participants and credentials, which belong to no book.</summary>
    public const int NoBook = 0;

    /// <summary>The key of the single <see cref="Ledger.House"/> row.</summary>
    public static readonly RowKey House = new(RowKind.House, NoBook, 0);

    /// <summary>The key of the book with this number.</summary>
    public static RowKey OfBook(int book) => new(RowKind.Book, book, 0);

    /// <summary>The key of the row that stands for everything in this book.</summary>
    public static RowKey OfHead(int book) => book == NoBook ? House : OfBook(book);

    /// <summary>The key of the study with this id.</summary>
    public static RowKey OfStudy(ObjectId study) => new(RowKind.Study, study.Book, Number(study));

    /// <summary>The key of the submission with this id.</summary>
    public static RowKey OfSubmission(ObjectId submission) => new(RowKind.Submission, submission.Book, Number(submission));

    /// <summary>The key of this participant's part in this study.</summary>
    public static RowKey OfParticipation(ObjectId study, ObjectId participant)
        => new(RowKind.Participation, study.Book, Pair(study, participant));

    /// <summary>The key of the document of this object.</summary>
    public static RowKey OfDocument(ObjectId subject) => new(RowKind.Document, subject.Book, Number(subject));

    /// <summary>The key of the bonus with this id.</summary>
    public static RowKey OfBonus(ObjectId bonus) => new(RowKind.Bonus, bonus.Book, Number(bonus));

    /// <summary>The key of the payment with this id that belongs to no study.</summary>
    public static RowKey OfOneOffPayment(ObjectId payment) => new(RowKind.OneOffPayment, payment.Book, Number(payment));

    /// <summary>The key of the participant with this id.</summary>
    public static RowKey OfParticipant(ObjectId participant) => new(RowKind.Participant, NoBook, Number(participant));

    /// <summary>The key of the project with this id.</summary>
    public static RowKey OfProject(ObjectId project) => new(RowKind.Project, project.Book, Number(project));

    /// <summary>The key of the batch of bonuses with this id.</summary>
    public static RowKey OfBonusBatch(ObjectId batch) => new(RowKind.BonusBatch, batch.Book, Number(batch));

    /// <summary>The key of this user's membership in this book.</summary>
    public static RowKey OfMembership(int book, ObjectId user) => new(RowKind.Membership, book, Number(user));

    /// <summary>The key of the user with this id.</summary>
    public static RowKey OfUser(ObjectId user) => new(RowKind.User, NoBook, Number(user));

    /// <summary>The key of the row of the AWS access key with this key id.</summary>
    public static RowKey OfAccessKey(ReadOnlySpan<char> keyId) => new(RowKind.AccessKey, NoBook, Digest.Of(keyId).Prefix);

    /// <summary>The key of the token with this digest.</summary>
    public static RowKey OfToken(Digest digest) => new(RowKind.Token, NoBook, digest.Prefix);

    /// <summary>The key of a book's transfer with this sequence number.</summary>
    public static RowKey OfTransfer(int book, long sequence) => new(RowKind.Transfer, book, (UInt128)sequence);

    /// <summary>The key of the batch of a book's events that ends with this sequence number.</summary>
    public static RowKey OfEvents(int book, long last) => new(RowKind.EventBatch, book, (UInt128)last);

    /// <summary>The key of the kind of trait with this id.</summary>
    public static RowKey OfTraitType(ObjectId type) => new(RowKind.TraitType, type.Book, Number(type));

    /// <summary>The key of the row that says which kind of trait of a book has this name.</summary>
    public static RowKey OfTraitName(int book, string name) => new(RowKind.TraitName, book, Digest.Of(name).Prefix);

    /// <summary>The key of this participant's trait of this kind.</summary>
    public static RowKey OfTrait(ObjectId type, ObjectId participant)
        // The participant first: a study asks for several traits of one participant.
        => new(RowKind.Trait, type.Book, (Number(participant) << 32) | SerialOf(type));

    /// <summary>The key of the test with this id.</summary>
    public static RowKey OfTraitTest(ObjectId test) => new(RowKind.TraitTest, test.Book, Number(test));

    /// <summary>The key of the request for a trait with this id.</summary>
    public static RowKey OfTraitRequest(ObjectId request) => new(RowKind.TraitRequest, request.Book, Number(request));

    /// <summary>The key of the review policies of this study.</summary>
    public static RowKey OfStudyReview(ObjectId study) => new(RowKind.StudyReview, study.Book, Number(study));

    /// <summary>The key of what was answered in this submission.</summary>
    public static RowKey OfAnswerSheet(ObjectId submission) => new(RowKind.AnswerSheet, submission.Book, Number(submission));

    /// <summary>The key of the entry of a review with this id.</summary>
    public static RowKey OfReviewEntry(ObjectId entry) => new(RowKind.ReviewEntry, entry.Book, Number(entry));

    /// <summary>The key of the requirements with this id.</summary>
    public static RowKey OfRequirementSet(ObjectId id) => new(RowKind.RequirementSet, id.Book, Number(id));

    /// <summary>The key of this study's use of this kind of trait.</summary>
    public static RowKey OfTraitUse(ObjectId study, ObjectId type)
        => new(RowKind.TraitUse, study.Book, Pair(study, type));

    /// <summary>The key of a book's block against this participant.</summary>
    public static RowKey OfBlock(int book, ObjectId participant) => new(RowKind.Block, book, Number(participant));

    /// <summary>The key of the tally of the studies of a project, or of no project, in this book.</summary>
    public static RowKey OfStudyTally(int book, ObjectId project) => new(RowKind.StudyTally, book, Number(project));

    /// <summary>The key of the hook with this id.</summary>
    public static RowKey OfHook(ObjectId hook) => new(RowKind.Hook, hook.Book, Number(hook));

    /// <summary>The key of the secret under which a dialect's deliveries of this book are signed.</summary>
    public static RowKey OfHookSecret(int book, Origin origin) => new(RowKind.HookSecret, book, (UInt128)(int)origin);

    /// <summary>The key of this book's outbox.</summary>
    public static RowKey OfOutbox(int book) => new(RowKind.Outbox, book, 0);

    /// <summary>The key of the topic with this id.</summary>
    public static RowKey OfTopic(ObjectId topic) => new(RowKind.Topic, topic.Book, Number(topic));

    /// <summary>The key of the message with this id.</summary>
    public static RowKey OfMessage(ObjectId message) => new(RowKind.Message, message.Book, Number(message));

    /// <summary>The key of the delivery with this id.</summary>
    public static RowKey OfDelivery(ObjectId delivery) => new(RowKind.Delivery, delivery.Book, Number(delivery));

    /// <summary>The key of how this person signs in to this site.</summary>
    public static RowKey OfSignIn(Site site, ObjectId person)
        => new(RowKind.SignIn, NoBook, Digest.Of($"{site}\n{person}").Prefix);

    /// <summary>The key of this name at this site, in the form of <see cref="SignIn.NameOf"/>.</summary>
    public static RowKey OfSignInName(Site site, string name)
        => new(RowKind.SignInName, NoBook, Digest.Of($"{site}\n{name}").Prefix);

    /// <summary>The key of the file with this id.</summary>
    public static RowKey OfUpload(ObjectId upload) => new(RowKind.Upload, upload.Book, Number(upload));

    /// <summary>The key of the group with this id.</summary>
    public static RowKey OfGroup(ObjectId group) => new(RowKind.ParticipantGroup, group.Book, Number(group));

    /// <summary>The key of this participant's membership in this group.</summary>
    public static RowKey OfGroupMember(ObjectId group, ObjectId participant)
        => new(RowKind.GroupMember, group.Book, Pair(group, participant));

    /// <summary>The key of the audience with this id.</summary>
    public static RowKey OfStudyAudience(ObjectId id) => new(RowKind.StudyAudience, id.Book, Number(id));

    /// <summary>The key of the invitation of this address to this book, in the form of <see cref="SignIn.NameOf"/>.</summary>
    public static RowKey OfInvitation(int book, string email) => new(RowKind.Invitation, book, Digest.Of(email).Prefix);

    /// <summary>The key of the invitation with this id (<see cref="Invitation.IdOf"/>); null if it is none.</summary>
    public static RowKey? TryInvitation(int book, string id)
        => id.Length == 32 && UInt128.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new(RowKind.Invitation, book, number)
            : null;

    /// <summary>The key of the collection with this id.</summary>
    public static RowKey OfCollection(ObjectId collection) => new(RowKind.StudyCollection, collection.Book, Number(collection));

    /// <summary>The key of this participant's part in this collection.</summary>
    public static RowKey OfCollectionPart(ObjectId collection, ObjectId participant)
        => new(RowKind.CollectionPart, collection.Book, Pair(collection, participant));

    /// <summary>The key of the pool of logins with this id.</summary>
    public static RowKey OfLoginPool(ObjectId pool) => new(RowKind.LoginPool, pool.Book, Number(pool));

    /// <summary>The key of the login of this pool with this user name.</summary>
    public static RowKey OfLogin(ObjectId pool, string name) => new(RowKind.Login, pool.Book,
        Digest.Of($"{pool}\n{name}").Prefix);

    /// <summary>The key of the row that says which login this submission has.</summary>
    public static RowKey OfLoginUse(ObjectId submission) => new(RowKind.LoginUse, submission.Book, Number(submission));

    /// <summary>The key of the filter set with this id.</summary>
    public static RowKey OfFilterSet(ObjectId set) => new(RowKind.FilterSet, set.Book, Number(set));

    /// <summary>The key of this version of this filter set.</summary>
    public static RowKey OfFilterSetVersion(ObjectId set, int number)
        => new(RowKind.FilterSetVersion, set.Book, new UInt128(SerialOf(set), unchecked((ulong)number)));

    /// <summary>The key of the mark that the transfer with this sequence number left.</summary>
    public static RowKey OfBalanceMark(int book, long sequence) => new(RowKind.BalanceMark, book, (UInt128)sequence);

    /// <summary>The key of the change of a credit limit that the event with this sequence number announced.</summary>
    public static RowKey OfCreditChange(int book, long sequence) => new(RowKind.CreditChange, book, (UInt128)sequence);

    /// <summary>The key of the survey with this id.</summary>
    public static RowKey OfSurvey(ObjectId survey) => new(RowKind.Survey, survey.Book, Number(survey));

    /// <summary>The key of the response to a survey with this id.</summary>
    public static RowKey OfSurveyResponse(ObjectId response) => new(RowKind.SurveyResponse, response.Book, Number(response));

    /// <summary>The key of the payout with this id.</summary>
    public static RowKey OfPayout(ObjectId payout) => new(RowKind.Payout, NoBook, Number(payout));

    /// <summary>The key of this participant's item of this payout.</summary>
    public static RowKey OfPayoutItem(ObjectId payout, ObjectId participant)
        => new(RowKind.PayoutItem, NoBook, Digest.Of($"{payout}\n{participant}").Prefix);

    /// <summary>The key of what has left the house for this participant in this currency.</summary>
    public static RowKey OfPayoutSum(ObjectId participant, Currency currency)
        => new(RowKind.PayoutSum, NoBook, (Number(participant) << 32) | (uint)currency);

    /// <summary>The key of where this participant wants to be paid.</summary>
    public static RowKey OfPayoutAddress(ObjectId participant) => new(RowKind.PayoutAddress, NoBook, Number(participant));

    /// <summary>The key of the link of this group.</summary>
    public static RowKey OfGroupLink(ObjectId group) => new(RowKind.GroupLink, group.Book, Number(group));

    /// <summary>The key of what this participant agreed to when joining this group.</summary>
    public static RowKey OfGroupConsent(ObjectId group, ObjectId participant)
        => new(RowKind.GroupConsent, group.Book, Pair(group, participant));

    /// <summary>The key of the collection of pages with this id.</summary>
    public static RowKey OfTaskCollection(ObjectId collection)
        => new(RowKind.TaskCollection, collection.Book, Number(collection));

    /// <summary>The key of the row that says which collection this submission answered.</summary>
    public static RowKey OfTaskResponse(ObjectId submission) => new(RowKind.TaskResponse, submission.Book, Number(submission));

    /// <summary>The key of the alert of this book.</summary>
    public static RowKey OfAlert(int book) => new(RowKind.Alert, book, 0);

    /// <summary>The key of the change of the price lists that the event with this sequence number announced.</summary>
    public static RowKey OfPricingChange(int book, long sequence) => new(RowKind.PricingChange, book, (UInt128)sequence);

    /// <summary>The key of the dataset with this id.</summary>
    public static RowKey OfTaskDataset(ObjectId dataset) => new(RowKind.TaskDataset, dataset.Book, Number(dataset));

    /// <summary>The key of the datapoint of this dataset with this record.</summary>
    public static RowKey OfTaskDatapoint(ObjectId dataset, string record)
        => new(RowKind.TaskDatapoint, dataset.Book, Digest.Of($"{dataset}\n{record}").Prefix);

    /// <summary>The key of the batch with this id.</summary>
    public static RowKey OfTaskBatch(ObjectId batch) => new(RowKind.TaskBatch, batch.Book, Number(batch));

    /// <summary>The key of the job with this id.</summary>
    public static RowKey OfTaskJob(ObjectId job) => new(RowKind.TaskJob, job.Book, Number(job));

    /// <summary>The key of the row that has the signing key with this number, or had the one that it replaced.</summary>
    public static RowKey OfSigningKey(int number) => new(RowKind.SigningKey, NoBook, unchecked((uint)number) % SigningKey.Kept);

    /// <summary>The key of what the participant of this submission thought of its study.</summary>
    public static RowKey OfStudyFeedback(ObjectId study, ObjectId submission)
        => new(RowKind.StudyFeedback, study.Book, Pair(study, submission));

    /// <summary>The key of the file about participants' work with this id.</summary>
    public static RowKey OfFeedbackFile(ObjectId file) => new(RowKind.FeedbackFile, file.Book, Number(file));

    /// <summary>The key of where mail reaches a participant.</summary>
    public static RowKey OfMailAddress(ObjectId participant) => new(RowKind.MailAddress, NoBook, Number(participant));

    /// <summary>The key of whose a mail address is.</summary>
    /// <param name="address">The address's digest under the server's key.</param>
    public static RowKey OfMailOwner(Digest address) => new(RowKind.MailOwner, NoBook, address.Prefix);

    /// <summary>The key of whose sign-in through the provider it is.</summary>
    /// <param name="subject">Who someone is to the provider (<see cref="SignIn.ProviderSubject"/>).</param>
    public static RowKey OfSubjectOwner(Digest subject) => new(RowKind.SubjectOwner, NoBook, subject.Prefix);

    /// <summary>
    /// The number of a pair of objects: the serial of one in the book, and the whole id of the other. The pairs of the first lie
    /// side by side.
    /// </summary>
    private static UInt128 Pair(ObjectId inBook, ObjectId other)
        => new((ulong)SerialOf(inBook) << 32 | other.High, other.Low);

    private static uint SerialOf(ObjectId inBook) => unchecked((uint)inBook.Low);

    private static UInt128 Number(ObjectId id) => new(id.High, id.Low);
}
