using static Bursar.Storage.Tests.FrozenBooks;

namespace Bursar.Storage.Tests;

/// <summary>
/// Ways to falsify the books with SQL, and what <c>verify</c> says to each. The books are those of <see cref="FrozenBooks"/> with
/// a top-up of 5.00 at the end.
/// </summary>
internal static class Tamperings
{
    private const string NoEvents =
        "DELETE FROM events WHERE book_id = 1001; UPDATE books SET last_event = 0, recent_events = x'' WHERE book_id = 1001;";

    private const string Nothing = "x'000000000000000000000000'";

    private const string Zeros = "x'00000000000000000000000000000000'";

    public static readonly Dictionary<string, Tampering> All = new(StringComparer.Ordinal)
    {
        // The chain, rewritten so that everything in it fits.
        ["a top-up more at the end"] = Forge(Dollars, list => list.Add(list[^1]), null),
        ["a top-up more before"] = Forge(
            Dollars,
            list =>
            {
                list.Insert(2, list[0]);
                for (var i = 2; i < list.Count; i++) list[i] = list[i] with { RequestKey = "" };
            },
            null,
            "DELETE FROM answers WHERE transfer > 2;") with
        {
            Against = "has another transfer 7 than the one that was committed",
        },
        ["the last transfer gone"] = Forge(
            Dollars, list => list.RemoveAt(list.Count - 1), "names transfer 7, which is not there"),
        ["the last transfer gone, and the events with it"] = Forge(
            Dollars, list => list.RemoveAt(list.Count - 1), null, NoEvents) with
        {
            Against = "had 7 transfers and",
        },
        ["a transfer in the middle gone"] = Forge(
            Dollars, list => list.RemoveAt(1), "the answer to a request names transfer 2, which does not fit it",
            NoEvents),
        ["a payment to another participant"] = Forge(
            Dollars, list => Change(list, TransferKind.Payment, one => one with { To = Account.Paid(Researcher) }),
            "transfer 4 pays for work, and its submission does not say so"),
        ["a payment at another time"] = Forge(
            Dollars, list => Change(list, TransferKind.Payment, one => one with { At = one.At.AddSeconds(1) }),
            "transfer 4 pays for work, and its submission does not say so"),
        ["a bonus to another participant"] = Forge(
            Pounds, list => Change(list, TransferKind.Bonus, one => one with { To = Account.Paid(Payer) }),
            "says that it was paid, and there is no such transfer"),
        ["a bonus of another amount"] = Forge(
            Pounds, list => Change(list, TransferKind.Bonus, one => one with { Amount = one.Amount * 2 }),
            "says that it was paid, and there is no such transfer"),
        ["a bonus with another fee"] = Forge(
            Pounds,
            list => Change(
                list, TransferKind.Bonus, one => one with { Amount = one.Amount with { Fees = one.Amount.Fees * 2 } }),
            "which is not its price"),
        ["a release that is called a refund"] = Forge(
            Dollars, list => Change(list, TransferKind.Release, one => one with { Kind = TransferKind.Refund }),
            "transfer 6 is of another kind than its accounts"),
        // Books.
        ["a whole book gone"] = new(Gone(Pounds), $"Book number {Pounds}: user {Researcher} has a token, and is not a member"),
        ["a whole book without credentials gone"] = new(Gone(Sandbox), null)
        {
            Against = "is not there at all",
            IsUncovered = true,
        },
        ["a book's row gone"] = new($"DELETE FROM books WHERE book_id = {Pounds}", "is not there, but there are rows in it"),
        ["a credit limit"] = new($"UPDATE books SET credit_limit = credit_limit + 1 WHERE book_id = {Dollars}", null)
        {
            Against = "credit limit or rate has changed, and no event says so",
        },
        ["a currency"] = new(
            $"UPDATE books SET currency = 'EUR' WHERE book_id = {Dollars}",
            "an access key gives access to it, and it is not there, or not in USD"),
        ["a currency without access keys"] = new(
            $"UPDATE books SET currency = 'EUR' WHERE book_id = {Pounds}", "gets more by payouts than was earned"),
        ["a pricing"] = new(
            $"UPDATE books SET mturk_pricing = prolific_pricing WHERE book_id = {Dollars}", "and its price is"),
        ["a pricing with a change that nobody made"] = new(
            "INSERT INTO pricing_changes SELECT book_id, last_event + 1, opened_at, last_transfer, last_serial, mturk_pricing, "
                + $"prolific_pricing FROM books WHERE book_id = {Pounds}; UPDATE books SET prolific_pricing = "
                + $"'fee=0 vat=0 large=0 from=2147483647 minimum=0 step=1 surcharges=' WHERE book_id = {Pounds}",
            null)
        {
            Against = "its pricing has changed, and no event says so",
        },
        ["an owner"] = new(
            $"UPDATE books SET owner = (SELECT id FROM participants ORDER BY id LIMIT 1) WHERE book_id = {Dollars}",
            "is not its administrator"),
        ["a sandbox"] = new($"UPDATE books SET sandbox = NOT sandbox WHERE book_id = {Dollars}", "payable places cost"),
        ["a title"] = new($"UPDATE books SET title = 'Mine' WHERE book_id = {Dollars}", null)
        {
            Against = "title, description, credit limit or rate has changed",
        },
        ["a time of opening"] = new($"UPDATE books SET opened_at = opened_at + 1 WHERE book_id = {Sandbox}", null)
        {
            Against = "its currency, pricing, owner, kind or age was another one",
        },
        ["a last serial number"] = new(
            $"UPDATE books SET last_serial = 1 WHERE book_id = {Dollars}", "it has given 1 serial numbers"),
        // Work.
        ["submitted work approved"] = new(
            "UPDATE submissions SET state = 2, ended_at = due_at, due_at = NULL WHERE state = 3", "says that it was paid"),
        ["taken work returned"] = new(
            "UPDATE submissions SET state = 5, ended_at = due_at, due_at = NULL WHERE state = 1", "counts other submissions"),
        ["rejected work returned"] = new("UPDATE submissions SET state = 5 WHERE state = 4", "counts other submissions"),
        ["rejected work returned, and counted"] = new(
            "UPDATE studies SET returned = returned + 1, rejected = rejected - 1 "
            + "WHERE id = (SELECT study FROM submissions WHERE state = 4); "
            + "UPDATE submissions SET state = 5 WHERE state = 4", "and it is not theirs"),
        ["how a submission ended"] = new("UPDATE studies SET screened_out = screened_out + 1", "counts other submissions"),
        ["rejected work approved, and counted"] = new(
            "UPDATE studies SET paid = paid + 1, closed = closed - 1 WHERE id = (SELECT study FROM submissions WHERE state = 4); "
            + "UPDATE submissions SET state = 2 WHERE state = 4", "says that it was paid, and there is no such transfer"),
        ["a submission's participant"] = new(
            $"UPDATE submissions SET participant = (SELECT id FROM users) WHERE state = 4", "participant has in its study"),
        ["a submission's due time"] = new("UPDATE submissions SET due_at = due_at - 60000000 WHERE state = 3", null),
        ["a submission's due time beyond its limit"] = new(
            "UPDATE submissions SET due_at = submitted_at - 1 WHERE state = 3", "other times than its state allows"),
        ["what a submission earned"] = new(
            "UPDATE submissions SET earned = earned + 1 WHERE state = 2", "its submission does not say so"),
        ["what a rejected submission earned"] = new(
            "UPDATE submissions SET earned = 1 WHERE state = 4", "says that it earned something"),
        ["a submission gone"] = new("DELETE FROM submissions WHERE state = 4", "counts other submissions"),
        ["a participation gone"] = new(
            $"DELETE FROM participations WHERE submission <> {Nothing}", "participant has in its study"),
        ["a participation's submission"] = new(
            $"UPDATE participations SET submission = {Nothing}", "participant has in its study"),
        ["a screen-out's amount"] = new(
            "UPDATE submissions SET paid_instead = paid_instead + 1 WHERE state = 7", "its submission does not say so"),
        // Studies.
        ["a counter of what was taken"] = new("UPDATE studies SET taken = taken + 1 WHERE state = 2", "counts other submissions"),
        ["a counter of what was submitted"] = new(
            "UPDATE studies SET submitted = submitted + 1 WHERE state = 3 AND taken > submitted", "counts other submissions"),
        ["a counter of what was paid"] = new(
            "UPDATE studies SET paid = paid + 1, closed = closed - 1, lapsed = lapsed - 1 WHERE lapsed > 0",
            "counts other submissions"),
        ["a study's places, closed with them"] = new(
            "UPDATE studies SET places = places + 1, closed = closed + 1 WHERE state = 3", null),
        ["a study's places"] = new("UPDATE studies SET places = places + 1 WHERE state = 3", "payable places cost"),
        ["a study's reward"] = new("UPDATE studies SET reward = reward + 100 WHERE state = 3", "and its price is"),
        ["a study's title"] = new("UPDATE studies SET title = 'Mine'", null),
        ["a study's time to approve"] = new("UPDATE studies SET approve_after = 0", null),
        ["a study's end"] = new("UPDATE studies SET expires_at = expires_at + 1 WHERE state = 3", null),
        ["a study's due time"] = new("UPDATE studies SET due_at = due_at + 1 WHERE state = 3", "due at another time"),
        ["a study's requirements gone"] = new("DELETE FROM requirement_sets", "has requirements that are not there"),
        ["a draft gone"] = new("DELETE FROM studies WHERE state = 1", null),
        // Bonuses.
        ["a bonus's amount"] = new(
            "UPDATE bonuses SET amount = amount + 1", "says that it was paid, and there is no such transfer"),
        ["a bonus's reason"] = new("UPDATE bonuses SET reason = ''", null),
        ["a bonus gone"] = new("DELETE FROM bonuses", "pays a bonus, and the bonus does not say so"),
        ["a bonus's submission"] = new(
            "UPDATE bonuses SET submission = (SELECT id FROM submissions WHERE state = 1 AND stratum = 0 LIMIT 1)",
            "is for work that is not there"),
        ["a batch of bonuses unpaid again"] = new("UPDATE bonus_batches SET paid_at = NULL", null),
        ["a batch of bonuses without its lines"] = new(
            "DELETE FROM documents WHERE subject IN (SELECT id FROM bonus_batches)", "or has no lines"),
        // What programs and people said.
        ["an answer's transfer"] = new(
            "UPDATE answers SET transfer = transfer + 1 WHERE transfer > 0", "the answer to a request names transfer"),
        ["an answer's balance"] = new(
            "UPDATE answers SET available = available + 1 WHERE transfer > 0", "the answer to a request names transfer"),
        ["an answer's request"] = new("UPDATE answers SET request = 'another'", null),
        ["an answer's subject"] = new($"UPDATE answers SET subject = {Nothing}", null),
        ["an answer's key"] = new(
            "UPDATE answers SET request_key = 'another'", "the answer to the request that caused transfer 1 is not there"),
        ["an answer under the hash of another key"] = new($"UPDATE answers SET key_hash = {Zeros}", null),
        ["an answer without its fingerprint"] = new($"UPDATE answers SET fingerprint = {Zeros}", null),
        ["an answer gone"] = new("DELETE FROM answers", "the answer to the request that caused transfer 1 is not there"),
        ["a document"] = new("UPDATE documents SET text = 'mine'", null),
        ["events gone"] = new($"DELETE FROM events WHERE book_id = {Pounds} AND sequence = 16", "is missing; the next one is"),
        // People.
        ["a membership gone"] = new($"DELETE FROM memberships WHERE book_id = {Dollars}", "is not its administrator"),
        ["a role"] = new($"UPDATE memberships SET role = 2 WHERE book_id = {Dollars}", "is not its administrator"),
        ["a membership of nobody"] = new(
            "INSERT INTO memberships (book_id, user_id, role, since) SELECT 1001, id, 1, 0 FROM participants",
            "is a member of a book, and is not there"),
        ["a token's user"] = new(
            "UPDATE tokens SET user_id = (SELECT id FROM participants ORDER BY id LIMIT 1)", "has a token, and is not a member"),
        ["a token that never ends"] = new("UPDATE tokens SET expires_at = NULL", null),
        ["an access key's book"] = new(
            $"UPDATE access_keys SET for_book = {Pounds}",
            "an access key gives access to it, and it is not there, or not in USD"),
        ["an access key that is not revoked any more"] = new("UPDATE access_keys SET revoked_at = NULL", "it is valid again"),
        ["a token that is not revoked any more"] = new("UPDATE tokens SET revoked_at = NULL", "it is valid again"),
        ["a user gone"] = new("DELETE FROM users", "is a member of a book, and is not there"),
        ["a user's address"] = new("UPDATE users SET email = 'mallory@example.org'", null),
        ["a sign-in of another user"] = new(
            $"UPDATE sign_ins SET person = {Nothing} WHERE site = 1", "signs in to the console, and is not there"),
        ["a sign-in of another participant"] = new(
            $"UPDATE sign_ins SET person = {Nothing} WHERE site = 2", "signs in to the work site, and is not there"),
        ["a sign-in under another name"] = new(
            "UPDATE sign_ins SET name = 'mallory@example.org' WHERE site = 1", "signs in under a name that does not lead there"),
        ["a name of another sign-in"] = new(
            "INSERT INTO sign_in_names (book_id, id, site, name, person) SELECT 0, id, site, 'mallory', person FROM sign_ins",
            "who does not sign in under it"),
        ["a password"] = new("UPDATE sign_ins SET password_hash = 'another'", null),
        ["a participant's marks"] = new("UPDATE participants SET marks = ''", null),
        ["a trait"] = new("UPDATE traits SET value = value + 1", null),
        ["a kind of trait gone"] = new("DELETE FROM trait_types", "has a trait of a kind that is not there"),
        ["a block"] = new("UPDATE blocks SET reason = ''", null),
        // What left the house.
        ["a payout's sum"] = new("UPDATE payouts SET total = total + 1", "has other sums than its items"),
        ["a payout gone"] = new("DELETE FROM payouts", "has items, and is not there"),
        ["a payout of one person alone"] = new(
            "UPDATE payouts SET confirmed_by = prepared_by", "has an item that does not fit its state"),
        ["a payout as if it was withdrawn"] = new("UPDATE payouts SET state = 3", "has an item that does not fit its state"),
        ["an item that was not paid"] = new(
            "UPDATE payout_items SET state = 4; UPDATE payouts SET paid = 0", "is not what the payouts say"),
        ["a sum that has left"] = new("UPDATE payout_sums SET paid = 0", "is not what the payouts say"),
        ["a sum that has left gone"] = new("DELETE FROM payout_sums", "what nothing counts"),
        ["more paid out than earned"] = new(
            "UPDATE payouts SET total = 100000000, paid = 100000000; UPDATE payout_items SET amount = 100000000; "
            + "UPDATE payout_sums SET paid = 100000000",
            "gets more by payouts than was earned"),
        ["an account for payouts of nobody"] = new(
            $"UPDATE payout_addresses SET id = {Nothing}", "has an account for payouts, and is not there"),
        ["an account for payouts"] = new("UPDATE payout_addresses SET method = 2", null),
        // The schema.
        ["a view"] = new("CREATE VIEW rich AS SELECT * FROM books", "view rich, which is not Bursar's"),
    };

    private static Tampering Forge(int book, Action<List<Transfer>> change, string? fault, string sql = "")
        => new(sql, fault) { Forgery = (book, change) };

    private static void Change(List<Transfer> list, TransferKind kind, Func<Transfer, Transfer> change)
    {
        var at = list.FindIndex(one => one.Kind == kind);
        list[at] = change(list[at]);
    }

    private static string Gone(int book) => string.Concat(
        Catalogue.Tables.Select(table => $"DELETE FROM {table} WHERE book_id = {book};"));
}
