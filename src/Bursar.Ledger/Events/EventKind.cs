namespace Bursar.Ledger;

/// <summary>What happened. The values are stored: never renumber them. Kinds with the same subject share a range.</summary>
public enum EventKind
{
    /// <summary>A book was opened. The subject is the book.</summary>
    BookOpened = 1,

    /// <summary>
    /// A book's title, description, credit limit or naivety distribution rate changed. The subject is the book.
    /// </summary>
    BookChanged = 2,

    /// <summary>The payer added money. The subject is the book.</summary>
    BookToppedUp = 3,

    /// <summary>The payer took money out. The subject is the book.</summary>
    BookRefunded = 4,

    /// <summary>
    /// A user became a member of the book, got a different role, or is no member any more. The subject is the user; the states
    /// are roles.
    /// </summary>
    MemberSet = 5,

    /// <summary>
    /// Commits of the book were lost, and an operator accepted that. The subject is the book, and <see cref="Event.Transfer"/> is
    /// the last transfer that it is known to have had. If the whole book is lost, the event is in book 0.
    /// </summary>
    LossAccepted = 6,

    /// <summary>An operator took the book's rows as they are, and gave them a new fingerprint. There is no subject.</summary>
    FingerprintSet = 7,

    /// <summary>The book's <see cref="Alert"/> was set, changed or switched off. The subject is the book.</summary>
    AlertSet = 8,

    /// <summary>
    /// What is available fell below the mark of the book's <see cref="Alert"/>, or is above it again. The subject is the book;
    /// the states are those of an alert.
    /// </summary>
    AlertTurned = 9,

    /// <summary>A project was created. The subject is the project.</summary>
    ProjectCreated = 10,

    /// <summary>A project's title, description or naivety distribution rate changed. The subject is the project.</summary>
    ProjectChanged = 11,

    /// <summary>A book's price lists changed, for what is priced from now on. The subject is the book.</summary>
    BookRepriced = 12,

    /// <summary>
    /// A study was created. For this kind and the following ones, the subject is the study, and the states are those of a study.
    /// </summary>
    StudyDrafted = 20,

    /// <summary>A draft was offered, now or from a later time; its cost was reserved.</summary>
    StudyPublished = 21,

    /// <summary>The payer paused the offer.</summary>
    StudyPaused = 22,

    /// <summary>The payer resumed a paused offer.</summary>
    StudyResumed = 23,

    /// <summary>The payer ended the offer early; what was held for places that were never taken was released.</summary>
    StudyStopped = 24,

    /// <summary>The offer ended as scheduled; what was held for places that were never taken was released.</summary>
    StudyExpired = 25,

    /// <summary>A study whose offer had ended is offered again.</summary>
    StudyReopened = 26,

    /// <summary>A study was deleted.</summary>
    StudyDeleted = 27,

    /// <summary>Its title, reward, time limits, template or project changed.</summary>
    StudyChanged = 28,

    /// <summary>More places were offered.</summary>
    StudyPlacesAdded = 29,

    /// <summary>The end of its offer was moved, but see <see cref="StudyExpiryNearer"/>.</summary>
    StudyExpiryMoved = 30,

    /// <summary>The payer marked it as under review.</summary>
    StudyReviewStarted = 31,

    /// <summary>It is no longer under review.</summary>
    StudyReviewEnded = 32,

    /// <summary>
    /// Its work progressed: the last work was submitted, the last decision was made, or work can come in again. The states are
    /// <see cref="StudyProgress"/>.
    /// </summary>
    StudyProgressed = 33,

    /// <summary>An offer that was published for later has begun: places can be taken.</summary>
    StudyBegun = 34,

    /// <summary>The end of an offer that goes on was moved nearer.</summary>
    StudyExpiryNearer = 35,

    /// <summary>
    /// The payer took back a publication before its offer began; its cost was released, and it is a draft again.
    /// </summary>
    StudyWithdrawn = 36,

    /// <summary>
    /// A participant took a place. For this kind and the following ones, the subject is the submission, and the states are those
    /// of a submission.
    /// </summary>
    SubmissionTaken = 40,

    /// <summary>The work was submitted.</summary>
    SubmissionSubmitted = 41,

    /// <summary>
    /// It was approved and paid, by the payer or automatically; if the state before was <see cref="SubmissionState.Rejected"/>,
    /// the rejection was overridden.
    /// </summary>
    SubmissionApproved = 42,

    /// <summary>It was rejected.</summary>
    SubmissionRejected = 43,

    /// <summary>The participant returned the place.</summary>
    SubmissionReturned = 44,

    /// <summary>The participant's time ran out.</summary>
    SubmissionTimedOut = 45,

    /// <summary>The participant was screened out.</summary>
    SubmissionScreenedOut = 46,

    /// <summary>Part of the reward was paid.</summary>
    SubmissionPartlyApproved = 47,

    /// <summary>The payer asked the participant to return it. Its state stays the same.</summary>
    SubmissionReturnRequested = 48,

    /// <summary>A place was reserved for a participant who has not started.</summary>
    SubmissionReserved = 49,

    /// <summary>A bonus was paid. The subject is the bonus.</summary>
    BonusPaid = 60,

    /// <summary>A participant was paid an amount that belongs to no study. The subject is the payment.</summary>
    OneOffPaid = 70,

    /// <summary>A user was created. The subject is the user.</summary>
    UserCreated = 80,

    /// <summary>A participant was added. The subject is the participant.</summary>
    ParticipantAdded = 81,

    /// <summary>An access key was created or imported. The subject is <see cref="AccessKey.Subject"/>.</summary>
    AccessKeyAdded = 82,

    /// <summary>An access key was revoked. The subject is <see cref="AccessKey.Subject"/>.</summary>
    AccessKeyRevoked = 83,

    /// <summary>A token was created. The subject is the token.</summary>
    TokenCreated = 84,

    /// <summary>A token was revoked. The subject is the token.</summary>
    TokenRevoked = 85,

    /// <summary>What is known of a participant over all books changed. The subject is the participant.</summary>
    ParticipantChanged = 86,

    /// <summary>A participant was deleted as a person; their work and the money stay. The subject is the participant.</summary>
    ParticipantForgotten = 87,

    /// <summary>
    /// An operator confirmed that the clock is right, which had jumped forward and was not believed. It belongs to no book and
    /// has no subject; the next event is later by the jump.
    /// </summary>
    ClockConfirmed = 90,

    /// <summary>A kind of trait was created. The subject is the type.</summary>
    TraitTypeCreated = 100,

    /// <summary>A kind of trait changed. The subject is the type.</summary>
    TraitTypeChanged = 101,

    /// <summary>A kind of trait was deleted. The subject is the type.</summary>
    TraitTypeDeleted = 102,

    /// <summary>
    /// A participant was given a trait or a new value of it. The subject is the type; the states are <see cref="TraitState"/>.
    /// </summary>
    TraitGranted = 110,

    /// <summary>A trait was taken back. The subject is the type; the states are <see cref="TraitState"/>.</summary>
    TraitRevoked = 111,

    /// <summary>The payer blocked a participant. The subject is the participant.</summary>
    ParticipantBlocked = 120,

    /// <summary>The payer lifted a block. The subject is the participant.</summary>
    ParticipantUnblocked = 121,

    /// <summary>
    /// A participant asked for a trait. For this kind and the following ones, the subject is the request, and the states are
    /// <see cref="TraitRequestState"/>.
    /// </summary>
    TraitRequested = 130,

    /// <summary>The participant submitted the test.</summary>
    TraitTestSubmitted = 131,

    /// <summary>The participant was given the trait, by the payer, the test, or because everyone is given it.</summary>
    TraitRequestGranted = 132,

    /// <summary>The payer refused the request.</summary>
    TraitRequestRefused = 133,

    /// <summary>A hook was added; nothing is sent yet. For this kind and the following ones, the subject is the hook.</summary>
    HookAdded = 140,

    /// <summary>A hook was confirmed: events are sent from now on.</summary>
    HookConfirmed = 141,

    /// <summary>A hook's type of event or target changed.</summary>
    HookChanged = 142,

    /// <summary>A hook was switched on again.</summary>
    HookEnabled = 143,

    /// <summary>A hook was switched off, by its payer or because its receiver failed for days.</summary>
    HookDisabled = 144,

    /// <summary>A hook was deleted.</summary>
    HookDeleted = 145,

    /// <summary>The payer sent a participant a message. The subject is the message.</summary>
    MessageSent = 150,

    /// <summary>
    /// A person was allowed to sign in to a site. For this kind and the following ones, the subject is the user or participant.
    /// </summary>
    SignInAdded = 160,

    /// <summary>A link was made that signs the person in, or lets the person set a password.</summary>
    SignInLinkMade = 161,

    /// <summary>A password was set or changed.</summary>
    PasswordSet = 162,

    /// <summary>The person signed in: a session started.</summary>
    SignedIn = 163,

    /// <summary>A session was ended, or had expired and was removed.</summary>
    SessionEnded = 164,

    /// <summary>A sign-in was refused. There is no subject if nobody signs in under the name.</summary>
    SignInFailed = 165,

    /// <summary>Too many passwords were wrong: none is accepted for a while.</summary>
    SignInLocked = 166,

    /// <summary>
    /// Something that a person asked for in the console was refused. The subject is the person; the states say what
    /// (<see cref="Deed"/>) and why (<see cref="RefusalReason"/>). It is an event of the book if the person may see that.
    /// </summary>
    DeedRefused = 167,

    /// <summary>A passkey was added with which the person signs in.</summary>
    PasskeyAdded = 168,

    /// <summary>A passkey was removed.</summary>
    PasskeyRemoved = 169,

    /// <summary>Someone can sign in through the provider from now. The subject is the user or participant.</summary>
    ProviderBound = 170,

    /// <summary>Someone can sign in through the provider no more. The subject is the user or participant.</summary>
    ProviderUnbound = 171,

    /// <summary>
    /// A payout was prepared: amounts are set aside. For this kind and the following ones, the subject is the payout.
    /// </summary>
    PayoutPrepared = 180,

    /// <summary>A second person confirmed a payout.</summary>
    PayoutConfirmed = 181,

    /// <summary>A payout was withdrawn before it was confirmed: its amounts are owed again.</summary>
    PayoutWithdrawn = 182,

    /// <summary>A participant was paid by a payout, as far as the operator knows.</summary>
    PayoutItemPaid = 183,

    /// <summary>A payment of a payout came back: the amount is owed to the participant again.</summary>
    PayoutItemReturned = 184,

    /// <summary>A payment of a payout failed: the amount is owed to the participant again.</summary>
    PayoutItemFailed = 185,

    /// <summary>A participant's account for payouts was set. The subject is the participant.</summary>
    PayoutAddressSet = 186,

    /// <summary>The file of a payout was written, with the accounts of its people. The subject is the payout.</summary>
    PayoutFileWritten = 187,

    /// <summary>A participant's mail address was set or taken away. The subject is the participant.</summary>
    MailAddressSet = 188,

    /// <summary>A participant proved that mail reaches them. The subject is the participant.</summary>
    MailAddressVerified = 189,
}
