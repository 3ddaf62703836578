import { ListCard } from './card/ListCard.tsx'
import { accounts } from './lists/accounts.tsx'
import { contractorsCloudProjects } from './lists/contractorsCloudProjects.tsx'
import { dovetailProjects } from './lists/dovetailProjects.tsx'
import { punchItems } from './lists/punchItems.tsx'
import { ThemeSwitch } from './theme/ThemeSwitch.tsx'

/** Four lists from four APIs that page in four ways, with one hook and one set of components. */
export function App() {
  return (
    <>
      <header className="page-head">
        <div>
          <h1>paginated-query</h1>
          <p>Four APIs, four ways to page. One hook, one set of components.</p>
        </div>
        <ThemeSwitch />
      </header>
      <main className="cards">
        <ListCard list={punchItems} />
        <ListCard list={contractorsCloudProjects} />
        <ListCard list={dovetailProjects} />
        <ListCard list={accounts} />
      </main>
    </>
  )
}
