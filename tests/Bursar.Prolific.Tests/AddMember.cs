using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>Gives a user a role in another user's book.</summary>
public sealed record AddMember(int Book, ObjectId User, Role Role) : Command(Book)
{
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfMembership(Book, User));
    }

    public override Outcome Decide(WorkingSet set)
    {
        set.Put(new Membership(Book, User, Role, set.Now));
        return set.Receipt(User);
    }

    public override RequestText Describe() => new("add-member");
}
