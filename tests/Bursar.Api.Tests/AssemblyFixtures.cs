[assembly: AssemblyFixture(typeof(SharedPostgres))]
