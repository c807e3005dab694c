using System.Text.Json;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// Everything that is known here of a participant, written page by page, so that its length costs no memory: who they are, their
/// work with its answers, what they were paid beside it, what was paid out, and their messages.
/// </summary>
internal sealed record PersonalData : WorkAnswer
{
    private const int Page = 100;

    /// <summary>The most payments beside the rewards, and the most currencies, that are listed.</summary>
    private const int Limit = 1_000;

    /// <inheritdoc/>
    public override async Task WriteAsync(WorkCall call)
    {
        var response = call.Context.Response;
        response.ContentType = "application/json";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = "attachment; filename=\"my-data.json\"";
        await using var json = new Utf8JsonWriter(response.BodyWriter, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        await PersonAsync(call, json);
        await WorkAsync(call, json);
        await PaymentsAsync(call, json);
        await MessagesAsync(call, json);
        json.WriteEndObject();
        await json.FlushAsync(call.Cancellation);
    }

    private static async Task PersonAsync(WorkCall call, Utf8JsonWriter json)
    {
        var person = (await call.FindAsync<Participant>(RowKey.OfParticipant(call.Participant)))!;
        json.WriteString("id", $"{person.Id}");
        json.WriteString("worker_id", $"A{person.Id.ToUpperString()}");
        json.WriteString("name", call.Visitor!.IsAnonymous ? "" : call.Visitor.Name);
        json.WriteString("joined_at", person.CreatedAt);
        json.WriteString("locale", $"{person.Locale}");
        json.WriteString("qualifications", $"{person.Marks}");
        json.WriteString("answers_to_filters", $"{person.Answers}");
        json.WriteStartArray("passkeys");
        foreach (var passkey in call.Visitor.Passkeys.All) Write(json, passkey);
        json.WriteEndArray();
        if (await call.FindAsync<PayoutAddress>(RowKey.OfPayoutAddress(person.Id)) is { } address)
        {
            var account = PayoutAccount.Open(call.Services.Box, person.Id, address.Method, address.Sealed);
            json.WriteString("account_holder", account?.Holder ?? "");
            json.WriteString("account", account?.Number ?? "");
        }
        json.WriteBoolean("signs_in_through_the_provider", call.Visitor!.ProviderSubject != default);
        if (await call.Services.Mail.ReadAsync(person.Id, call.Cancellation) is var (mail, isVerified))
        {
            json.WriteString("mail_address", mail);
            json.WriteBoolean("mail_address_is_verified", isVerified);
        }
    }

    private static void Write(Utf8JsonWriter json, Passkey passkey)
    {
        json.WriteStartObject();
        json.WriteString("name", passkey.Label);
        json.WriteString("added_at", passkey.AddedAt);
        json.WriteString("used_at", passkey.UsedAt);
        json.WriteBoolean("can_move", passkey.CanMove);
        json.WriteString("credential", passkey.Credential);
        json.WriteString("public_key", passkey.PublicKey);
        json.WriteEndObject();
    }

    private static async Task WorkAsync(WorkCall call, Utf8JsonWriter json)
    {
        json.WriteStartArray("work");
        var states = Enum.GetValues<SubmissionState>();
        var page = await call.Ledger.ListAsync(new SubmissionsBy(call.Participant, states, default, Page), call.Cancellation);
        while (page.Count > 0)
        {
            foreach (var one in page) await WorkAsync(call, json, await call.ShortWorkAsync(one));
            await json.FlushAsync(call.Cancellation);
            page = await call.Ledger.ListAsync(
                new SubmissionsBy(call.Participant, states, page[^1].Id, Page), call.Cancellation);
        }
        json.WriteEndArray();
    }

    private static async Task WorkAsync(WorkCall call, Utf8JsonWriter json, WorkLine work)
    {
        var submission = work.Submission;
        json.WriteStartObject();
        json.WriteString("id", $"{submission.Id}");
        json.WriteString("study", $"{submission.Study}");
        json.WriteString("title", work.Line.Study.Title);
        json.WriteString("from", work.Line.Book.Title);
        json.WriteString("state", work.State);
        json.WriteString("accepted_at", submission.TakenAt);
        if (submission.SubmittedAt is { } at) json.WriteString("submitted_at", at);
        json.WriteString("earned", $"{submission.Earned}");
        json.WriteString("currency", $"{work.Line.Book.Currency}");
        json.WriteString("feedback", submission.Feedback);
        json.WriteString("answer", (await call.FindAsync<Document>(RowKey.OfDocument(submission.Id)))?.Text ?? "");
        if (submission.HasDraft)
            json.WriteString("answer_so_far", await WorkDraft.ReadAsync(call.Ledger, submission.Id, call.Cancellation));
        if ((await FinishedWork.ReadAsync(call, work)).Given is { } opinion) Write(json, opinion);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StudyFeedback opinion)
    {
        json.WriteStartObject("what_was_thought_of_it");
        json.WriteString("text", opinion.Text);
        json.WriteBoolean("signed", opinion.IsSigned);
        if (opinion.Clarity is { } clarity) json.WriteNumber("clarity", clarity);
        if (opinion.Difficulty is { } difficulty) json.WriteNumber("difficulty", difficulty);
        if (opinion.Fairness is { } fairness) json.WriteNumber("fairness", fairness);
        json.WriteString("given_at", opinion.GivenAt);
        json.WriteEndObject();
    }

    private static async Task PaymentsAsync(WorkCall call, Utf8JsonWriter json)
    {
        json.WriteStartArray("bonuses_and_other_payments");
        foreach (var transfer in await call.Ledger.ListAsync(new ExtraPaymentsTo(call.Participant, Limit), call.Cancellation))
        {
            var book = (await call.FindAsync<Book>(RowKey.OfBook(transfer.Book)))!;
            json.WriteStartObject();
            json.WriteString("from", book.Title);
            json.WriteString("paid_at", transfer.At);
            json.WriteString("amount", $"{transfer.Amount.Rewards}");
            json.WriteString("currency", $"{book.Currency}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("paid_out");
        var sums = await call.Ledger.ListAsync(
            new PayoutSumsBetween(call.Participant, call.Participant, Limit), call.Cancellation);
        foreach (var sum in sums)
        {
            json.WriteStartObject();
            json.WriteString("currency", $"{sum.Currency}");
            json.WriteString("paid_out", $"{sum.Paid}");
            json.WriteString("on_its_way", $"{sum.Waiting}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static async Task MessagesAsync(WorkCall call, Utf8JsonWriter json)
    {
        json.WriteStartArray("messages");
        var page = await call.Ledger.MailOfAsync(call.Participant, default, default, Page, call.Cancellation);
        while (page.Count > 0)
        {
            foreach (var one in page)
            {
                json.WriteStartObject();
                json.WriteString("sent_at", one.SentAt);
                json.WriteBoolean("mine", one.Way == MessageWay.FromParticipant);
                json.WriteString("subject", one.Subject);
                json.WriteString("text", one.Text);
                json.WriteEndObject();
            }
            await json.FlushAsync(call.Cancellation);
            page = await call.Ledger.MailOfAsync(call.Participant, default, page[^1].Id, Page, call.Cancellation);
        }
        json.WriteEndArray();
    }
}
