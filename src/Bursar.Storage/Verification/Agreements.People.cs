using Bursar.Ledger;

namespace Bursar.Storage;

internal static partial class Agreements
{
    private static readonly Agreement[] People =
    [
        Agreement.OfIds(
            "its owner {0} is not its administrator",
            "SELECT b.book_id, b.owner FROM books AS b LEFT JOIN memberships AS m "
            + $"ON m.book_id = b.book_id AND m.user_id = b.owner AND m.role = {(int)Role.WorkspaceAdmin} "
            + "WHERE m.user_id IS NULL"),
        Agreement.OfIds(
            AcrossAgreement.NoUser,
            "SELECT 0, user_id FROM memberships EXCEPT SELECT 0, id FROM users").Across(),
        Agreement.OfNumbers(
            "it has members, and is not there",
            $"SELECT book_id, {Zero} FROM memberships EXCEPT SELECT book_id, {Zero} FROM books"),
        Agreement.OfIds(
            AcrossAgreement.NoMember,
            "SELECT for_book, user_id FROM tokens EXCEPT SELECT book_id, user_id FROM memberships").Across(),
        Agreement.OfIds(
            "user {0} signs in to the console, and is not there",
            $"SELECT 0, person FROM sign_ins WHERE site = {(int)Site.Console} EXCEPT SELECT 0, id FROM users"),
        Agreement.OfIds(
            "participant {0} signs in to the work site, and is not there",
            $"SELECT 0, person FROM sign_ins WHERE site = {(int)Site.WorkSite} EXCEPT SELECT 0, id FROM participants"),
        Agreement.OfIds(
            "{0} signs in under a name that does not lead there",
            "SELECT book_id, person, site, name FROM sign_ins WHERE name <> '' "
            + "EXCEPT SELECT book_id, person, site, name FROM sign_in_names"),
        Agreement.OfIds(
            "a name leads to {0}, who does not sign in under it",
            "SELECT book_id, person, site, name FROM sign_in_names WHERE name <> '' "
            + "EXCEPT SELECT book_id, person, site, name FROM sign_ins"),
        Agreement.OfNumbers(
            AcrossAgreement.NoBook,
            $"SELECT for_book, {Zero} FROM access_keys "
            + $"EXCEPT SELECT book_id, {Zero} FROM books WHERE currency = '{Currency.USD}'").Across(),
        Agreement.OfNumbers(
            "it has answers to requests, and is not there",
            $"SELECT book_id, {Zero} FROM answers WHERE book_id <> 0 EXCEPT SELECT book_id, {Zero} FROM books"),
    ];
}
